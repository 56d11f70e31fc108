import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CustomersGroup, type CustomersSource } from "../../../../src/settings/options/customers-group.tsx";
import type { Tenant } from "../../../../src/tenant/model/tenant.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { openGroup } from "./group-page.tsx";

interface Entry {
  readonly id: string;
  readonly tenantId?: string | undefined;
  readonly domain?: string | undefined;
  readonly name?: string | undefined;
}

const ID = "11111111-2222-4333-8444-555555555555";
const CONTOSO: Entry = { id: "1", name: "Contoso", domain: "contoso.onmicrosoft.com", tenantId: ID };
const BARE: Entry = { id: "2", domain: "northwind.example.com" };

let entries: Entry[];
let changed: () => void = () => undefined;
let opened: { close: () => void } | undefined;

const entryOf = (id: string, { id: tenantId, domain, name }: Tenant): Entry => ({
  id,
  ...(tenantId && { tenantId }),
  ...(domain && { domain }),
  ...(name && { name }),
});
const isTaken = (key: string | undefined, { id, domain }: Tenant): boolean =>
  entries.some(
    (one) =>
      one.id !== key && ((id !== undefined && one.tenantId === id) || (domain !== undefined && one.domain === domain)),
  );
const source: CustomersSource = {
  list: () => Promise.resolve([...entries]),
  edit: (key, tenant) => {
    if (isTaken(key, tenant)) return Promise.resolve("taken");
    const entry = entryOf(key ?? String(entries.length + 10), tenant);
    entries = [...entries.filter((one) => one.id !== key), entry];
    return Promise.resolve("saved");
  },
  forget: (key) => {
    const entry = entries.find(({ id }) => id === key);
    entries = entries.filter(({ id }) => id !== key);
    return Promise.resolve(entry && { ...entry, edited: true, updatedDate: "2026-03-10T12:00:00.000Z" });
  },
  restore: (entry) => {
    entries = [...entries, entry];
    return Promise.resolve();
  },
  watch: (listener) => {
    changed = listener;
  },
};
const open = (language: "en" | "de" = "en", from = source) => {
  opened = openGroup(language, (t) => <CustomersGroup source={from} t={t} />);
};

beforeEach(async () => {
  await page.viewport(900, 700);
  entries = [CONTOSO, BARE];
});
afterEach(() => opened?.close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (label: string) => page.getByLabelText(label, { exact: true });
const beside = (label: string): string =>
  document.querySelector(`#${field(label).element().getAttribute("aria-describedby")}`)?.textContent ?? "";

describe("the customers", () => {
  it("are shown with all that is known of each", async () => {
    open();
    const items = page.getByRole("listitem");
    await expect.element(items.first()).toHaveTextContent(`Contosocontoso.onmicrosoft.com, ${ID}`);
    await expect.element(items.last()).toHaveTextContent("northwind.example.com");
    entries = [];
    changed();
    await expect.element(page.getByText("None yet.")).toBeVisible();
  });

  it("are changed part by part, and the focus goes back to where it came from", async () => {
    open();
    await userEvent.click(button("Edit Contoso"));
    await expect.element(field("Name")).toHaveFocus();
    await expect.element(field("Domain")).toHaveValue("contoso.onmicrosoft.com");
    await expect.element(field("Tenant ID")).toHaveValue(ID);
    await userEvent.fill(field("Name"), "Contoso Group");
    await userEvent.fill(field("Domain"), " @Contoso.COM ");
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(() => entries)
      .toContainEqual({ id: "1", name: "Contoso Group", domain: "contoso.com", tenantId: ID });
    await expect.element(page.getByRole("status").first()).toHaveTextContent("Saved");
    await expect.element(button("Edit Contoso Group")).toHaveFocus();
    expect(field("Name").elements()).toEqual([]);
  });

  it("are added, with what is wrong beside its field", async () => {
    open();
    await userEvent.click(button("Add a customer"));
    await userEvent.click(button("Save"));
    expect(beside("Name")).toBe("Enter a name, a domain or a tenant ID.");
    await userEvent.fill(field("Domain"), "fabrikam");
    await userEvent.click(button("Save"));
    expect(beside("Domain")).toBe("“fabrikam” is not a valid domain. Example: contoso.onmicrosoft.com");
    await expect.element(field("Domain")).toHaveFocus();
    await expect.element(field("Domain")).toHaveAttribute("aria-invalid", "true");
    await userEvent.fill(field("Domain"), "");
    await userEvent.fill(field("Tenant ID"), "12");
    await userEvent.click(button("Save"));
    expect(beside("Tenant ID")).toBe("“12” is not a valid tenant ID. Example: 11111111-2222-4333-8444-555555555555");
    await userEvent.fill(field("Tenant ID"), ID.toUpperCase());
    await userEvent.click(button("Save"));
    await expect
      .poll(() => beside("Tenant ID"))
      .toBe("Another customer in this list already has this domain or tenant ID.");
    expect(entries).toEqual([CONTOSO, BARE]);
    await userEvent.fill(field("Tenant ID"), ID.replace("1", "2"));
    await userEvent.click(button("Save"));
    await expect.poll(() => entries).toHaveLength(3);
    await expect.element(button("Add a customer")).toHaveFocus();
  });

  it("stay as they are when the change is given up", async () => {
    open();
    await userEvent.click(button("Edit northwind.example.com"));
    await userEvent.fill(field("Name"), "Northwind");
    await userEvent.click(button("Cancel"));
    await userEvent.click(button("Edit northwind.example.com"));
    await expect.element(field("Name")).toHaveValue("");
    await userEvent.keyboard("{Escape}");
    expect(field("Name").elements()).toEqual([]);
    expect(entries).toEqual([CONTOSO, BARE]);
  });

  it("are forgotten", async () => {
    open();
    await userEvent.click(button("Remove Contoso"));
    await expect.poll(() => entries).toEqual([BARE]);
    await expect.element(page.getByRole("listitem")).toHaveTextContent("northwind.example.com");
  });

  it("that were forgotten come back by an undo of their own, whole; the focus goes along", async () => {
    open();
    await userEvent.click(button("Remove Contoso"));
    await expect.element(page.getByText("Removed: Contoso")).toBeVisible();
    await expect.element(button("Undo")).toHaveFocus();
    await userEvent.click(button("Undo"));
    await expect
      .poll(() => entries)
      .toEqual([BARE, { ...CONTOSO, edited: true, updatedDate: "2026-03-10T12:00:00.000Z" }]);
    await expect.element(button("Edit Contoso")).toHaveFocus();
    expect(button("Undo").elements()).toEqual([]);
  });

  it("tell when saving fails, and keep what was typed", async () => {
    open("en", { ...source, edit: () => Promise.reject(new Error("The disk is full")) });
    await userEvent.click(button("Edit Contoso"));
    await userEvent.fill(field("Name"), "Contoso Group");
    await userEvent.click(button("Save"));
    await expect.element(page.getByRole("alert")).toHaveTextContent("Not saved: The disk is full");
    await expect.element(field("Name")).toHaveValue("Contoso Group");
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)("are accessible, %s %s", async (language, scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    open(language);
    await userEvent.click(button(language === "en" ? "Edit Contoso" : "Contoso bearbeiten"));
    await userEvent.fill(field(language === "en" ? "Domain" : "Domäne"), "x");
    await userEvent.keyboard("{Enter}");
    expect(await violationsIn()).toEqual([]);
    await emulateMedia({});
  });

  it("fit a narrow window, as at 200 % zoom", async () => {
    await page.viewport(320, 700);
    open("de");
    await userEvent.click(button("Contoso bearbeiten"));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
