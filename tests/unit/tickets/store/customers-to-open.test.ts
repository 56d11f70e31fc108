import { describe, expect, it } from "vitest";
import { customersToOpen } from "../../../../src/tickets/store/customers/customers-to-open.ts";
import { saveCustomer } from "../../../../src/tickets/store/customers/save-customer.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { customerAddresses } from "../../../../src/tickets/popup/sheets/customer-addresses.ts";
import { matchingCustomers } from "../../../../src/tickets/popup/sheets/matching-customers.ts";
import { aContext, aSubmission, freshStore } from "./store-support.ts";

const ID = "11111111-2222-4333-8444-555555555555";

describe("customers to open", () => {
  it("are those of the directory and of requests, each once, in the cloud of their requests, by name", async () => {
    const store = freshStore();
    const context = aContext();
    await store.use((db) => saveCustomer(db, { id: ID, domain: "contoso.onmicrosoft.com", name: "Contoso" }, context));
    await store.use((db) => saveCustomer(db, { domain: "adatum.example" }, context));
    const add = (count: number, changes: Parameters<typeof aSubmission>[1]) =>
      store.use((db) => addSubmission(db, aSubmission(count, changes), context));
    await add(1, { customer: { tenantId: ID }, cloud: "usGovernment" });
    await add(2, { customer: { name: "Fabrikam" } });
    await add(3, { customer: { name: "Fabrikam" } });
    await add(4, { customer: { name: "Us" }, own: true });
    await add(5, { customer: {} });
    expect(await store.use(customersToOpen)).toEqual([
      { tenant: { domain: "adatum.example" }, cloud: "worldwide" },
      { tenant: { id: ID, domain: "contoso.onmicrosoft.com", name: "Contoso" }, cloud: "usGovernment" },
      { tenant: { name: "Fabrikam" }, cloud: "worldwide" },
    ]);
  });
});

describe("the portals of a customer", () => {
  it("open in its tenant, and not at all where only its name is known or what is known is no tenant", () => {
    const tenant = { id: ID.toUpperCase(), domain: "contoso.onmicrosoft.com", name: "Contoso" };
    expect(customerAddresses({ tenant, cloud: "worldwide" })).toEqual([
      { name: "Azure", address: `https://portal.azure.com/${ID}#view/Microsoft_Azure_Support/HelpAndSupportBlade` },
      {
        name: "Microsoft 365",
        address: "https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/support",
      },
      { name: "Power Platform", address: `https://admin.powerplatform.microsoft.com/account/login/${ID}` },
    ]);
    const byDomain = customerAddresses({ tenant: { domain: "contoso.example" }, cloud: "worldwide" });
    expect(byDomain.map(({ address }) => address.includes("contoso.example"))).toEqual([true, true, true]);
    expect(customerAddresses({ tenant: { name: "Contoso" }, cloud: "worldwide" })).toEqual([]);
    expect(customerAddresses({ tenant: { id: "x", domain: "a b" }, cloud: "worldwide" })).toEqual([]);
  });

  it("are those of its cloud", () => {
    const addresses = customerAddresses({ tenant: { id: ID }, cloud: "usGovernment" });
    expect(addresses.length).toBeGreaterThan(0);
    for (const { address } of addresses) expect(address).toMatch(new RegExp(`^https://[^/]*\\.us/.*${ID}`));
    expect(customerAddresses({ tenant: { name: "Contoso" }, cloud: "usGovernment" })).toEqual([]);
  });
});

describe("the search for a customer", () => {
  it("finds all words in name, domain or ID", () => {
    const customers = [
      { tenant: { name: "Müller Überlingen", domain: "mueller.example" }, cloud: "worldwide" },
      { tenant: { id: ID, name: "Contoso" }, cloud: "worldwide" },
    ] as const;
    const names = (typed: string) => matchingCustomers(customers, typed).map(({ tenant }) => tenant.name);
    expect(names("uber mull")).toEqual(["Müller Überlingen"]);
    expect(names("1111")).toEqual(["Contoso"]);
    expect(names(" ")).toHaveLength(2);
    expect(names("nobody")).toEqual([]);
  });
});
