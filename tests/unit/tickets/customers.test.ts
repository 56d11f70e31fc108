import { beforeEach, expect, it } from "vitest";
import type { LogConnection } from "../../../src/tickets/connect-log.ts";
import { findCustomers } from "../../../src/tickets/find-customers.ts";
import { forgetCustomer } from "../../../src/tickets/forget-customer.ts";
import { saveCustomer } from "../../../src/tickets/save-customer.ts";
import { aContext, freshLog, idNumber } from "./log-support.ts";

const context = aContext();
let log: LogConnection;
beforeEach(() => {
  log = freshLog();
});

it("learns more of a customer it knows instead of entering it twice", async () => {
  await log.use((db) => saveCustomer(db, { domain: "contoso.com" }, context));
  await log.use((db) => saveCustomer(db, { domain: "contoso.com", id: idNumber(7), name: "Contoso" }, context));
  expect(await log.use((db) => db.count("customers"))).toBe(1);
  expect(await log.use((db) => findCustomers(db, [{ id: idNumber(7) }]))).toEqual([{ id: idNumber(7), domain: "contoso.com", name: "Contoso" }]);
});

it("keeps two tenants apart that had one domain one after the other", async () => {
  await log.use((db) => saveCustomer(db, { id: idNumber(7), domain: "contoso.com" }, context));
  await log.use((db) => saveCustomer(db, { id: idNumber(8), domain: "contoso.com" }, context));
  expect(await log.use((db) => db.count("customers"))).toBe(2);
});

it("finds nothing for a tenant without ID and domain, and forgets what turned out to be no customer", async () => {
  await log.use((db) => saveCustomer(db, { id: idNumber(7), domain: "contoso.com" }, context));
  expect(await log.use((db) => findCustomers(db, [{ name: "Contoso" }]))).toEqual([]);
  await log.use((db) => forgetCustomer(db, { domain: "contoso.com" }));
  expect(await log.use((db) => findCustomers(db, [{ id: idNumber(7) }]))).toEqual([]);
});
