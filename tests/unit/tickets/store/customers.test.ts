import { beforeEach, expect, it } from "vitest";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { editCustomer } from "../../../../src/tickets/store/customers/edit-customer.ts";
import { allCustomers, findCustomers } from "../../../../src/tickets/store/customers/find-customers.ts";
import { forgetCustomer } from "../../../../src/tickets/store/customers/forget-customer.ts";
import { saveCustomer } from "../../../../src/tickets/store/customers/save-customer.ts";
import { aContext, freshStore, idNumber } from "./store-support.ts";

const context = aContext();
let store: StoreConnection;
beforeEach(() => {
  store = freshStore();
});

it("learns more of a customer it knows instead of entering it twice", async () => {
  await store.use((db) => saveCustomer(db, { domain: "contoso.com" }, context));
  await store.use((db) => saveCustomer(db, { domain: "contoso.com", id: idNumber(7), name: "Contoso" }, context));
  expect(await store.use((db) => db.count("customers"))).toBe(1);
  expect(await store.use((db) => findCustomers(db, [{ id: idNumber(7) }]))).toEqual([
    { id: idNumber(7), domain: "contoso.com", name: "Contoso" },
  ]);
});

it("keeps two tenants apart that had one domain one after the other", async () => {
  await store.use((db) => saveCustomer(db, { id: idNumber(7), domain: "contoso.com" }, context));
  await store.use((db) => saveCustomer(db, { id: idNumber(8), domain: "contoso.com" }, context));
  expect(await store.use((db) => db.count("customers"))).toBe(2);
});

it("finds nothing for a tenant without ID and domain, and forgets what turned out to be no customer", async () => {
  await store.use((db) => saveCustomer(db, { id: idNumber(7), domain: "contoso.com" }, context));
  expect(await store.use((db) => findCustomers(db, [{ name: "Contoso" }]))).toEqual([]);
  await store.use((db) => forgetCustomer(db, { domain: "contoso.com" }));
  expect(await store.use((db) => findCustomers(db, [{ id: idNumber(7) }]))).toEqual([]);
});

it("keeps a confirmed name as an entry of its own, once", async () => {
  await store.use((db) => saveCustomer(db, { id: idNumber(7), name: "Contoso" }, context));
  for (const name of ["Contoso", "CONTOSO"]) await store.use((db) => saveCustomer(db, { name }, context));
  expect(await store.use((db) => db.count("customers"))).toBe(2);
  expect(await store.use((db) => findCustomers(db, [], [" contoso "]))).toHaveLength(2);
  await store.use((db) => forgetCustomer(db, { name: "Contoso" }));
  expect(await store.use((db) => findCustomers(db, [], ["Contoso"]))).toEqual([{ id: idNumber(7), name: "Contoso" }]);
});

it("writes an entry as the person wants it, and lets nothing learned replace that", async () => {
  const edit = (key: string | undefined, tenant: object) => store.use((db) => editCustomer(db, key, tenant, context));
  expect(await edit(undefined, { domain: "contoso.com", name: "Contoso" })).toBe("saved");
  const [entry] = await store.use(allCustomers);
  await store.use((db) =>
    saveCustomer(db, { domain: "contoso.com", id: idNumber(7), name: "CONTOSO GMBH" }, context, true),
  );
  expect(await store.use(allCustomers)).toEqual([
    expect.objectContaining({ id: entry?.id, tenantId: idNumber(7), name: "Contoso", inPartnerCenter: true }),
  ]);
  expect(await edit(entry?.id, { id: idNumber(8) })).toBe("saved");
  expect(await store.use(allCustomers)).toEqual([expect.not.objectContaining({ domain: "contoso.com" })]);
});

it("takes no ID and no domain that another entry has", async () => {
  await store.use((db) => saveCustomer(db, { id: idNumber(7), domain: "contoso.com" }, context));
  for (const tenant of [{ id: idNumber(7) }, { domain: "contoso.com" }])
    expect(await store.use((db) => editCustomer(db, undefined, tenant, context))).toBe("taken");
  expect(await store.use((db) => db.count("customers"))).toBe(1);
});
