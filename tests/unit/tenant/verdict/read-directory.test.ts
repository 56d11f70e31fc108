import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageClues, readDirectory } from "../../../../src/tenant/verdict/page-clues.ts";
import { isDomain, isTenantId } from "../../../../src/tenant/model/tenant.ts";

const ID = "11111111-2222-3333-4444-555555555555";

describe("readDirectory", () => {
  it("reads the account button's title", () => {
    const title =
      `Name: Kim Example\nEmail: kim@fabrikam.com\nDirectory: ` +
      `Contoso (${ID.toUpperCase()})\nDomain: contoso.onmicrosoft.com`;
    expect(readDirectory(title)).toEqual({
      tenant: { id: ID, domain: "contoso.onmicrosoft.com", name: "Contoso" },
      userDomain: "fabrikam.com",
    });
  });

  it("reads it in other languages, widths and with a guest's address", () => {
    const title =
      `名前：Kim\nメール：kim_fabrikam.com#EXT#@contoso.onmicrosoft.com\nディレクトリ：Contoso, ` +
      `Ltd. （${ID}）\nドメイン：contoso.com`;
    expect(readDirectory(title)).toEqual({
      tenant: { id: ID, domain: "contoso.com", name: "Contoso, Ltd." },
      userDomain: "fabrikam.com",
    });
  });

  const OTHER = "99999999-2222-3333-4444-555555555555";

  it.each<readonly [string, string, object]>([
    [
      "brackets in the directory's name",
      `Name: Kim (Desk)\nEmail: kim@fabrikam.com\nDirectory: Contoso (EMEA) (${ID})\nDomain: contoso.com`,
      { id: ID, domain: "contoso.com", name: "Contoso (EMEA)" },
    ],
    [
      "a GUID in the directory's name",
      `Name: Kim\nEmail: kim@fabrikam.com\nDirectory: Contoso ${OTHER} (${ID})\nDomain: contoso.com`,
      { id: ID, domain: "contoso.com", name: `Contoso ${OTHER}` },
    ],
    [
      "a GUID in the person's name",
      `Name: Desk ${OTHER}\nEmail: kim@fabrikam.com\nDirectory: Contoso (${ID})\nDomain: contoso.com`,
      { id: ID, domain: "contoso.com", name: "Contoso" },
    ],
    [
      "a GUID as the person's address",
      `Name: Kim\nEmail: ${OTHER}@fabrikam.com\nDirectory: Contoso (${ID})\nDomain: contoso.com`,
      { id: ID, domain: "contoso.com", name: "Contoso" },
    ],
    [
      "a colon in the directory's name",
      `Nom : Kim\nAdresse : kim@fabrikam.com\nAnnuaire : Contoso: EMEA (${ID})\nDomaine : contoso.com`,
      { id: ID, domain: "contoso.com", name: "Contoso: EMEA" },
    ],
    [
      "a person's name with the shape of a domain, and no domain",
      `Name: A.Einstein\nEmail: albert@fabrikam.com\nDirectory: Contoso (${ID})`,
      { id: ID, name: "Contoso" },
    ],
    [
      "the domain before the directory",
      `Kim\nkim@fabrikam.com\nDomain: contoso.com\nDirectory: Contoso (${ID})`,
      { id: ID, domain: "contoso.com", name: "Contoso" },
    ],
    [
      "all in one line",
      `Name: Kim Email: kim@fabrikam.com Directory: Contoso (${ID}) Domain: contoso.com`,
      { id: ID, domain: "contoso.com", name: "Contoso" },
    ],
    [
      "no words before the values",
      `Kim Example\nkim@fabrikam.com\nContoso (${ID})\ncontoso.com`,
      { id: ID, domain: "contoso.com", name: "Contoso" },
    ],
    ["the domain in brackets, and no ID", "Kim\nkim@fabrikam.com\nCONTOSO (CONTOSO.COM)", { domain: "contoso.com" }],
    [
      "what the button is called for screen readers",
      "You are signed in as alex@fabrikam.com under Contoso, Ltd. (contoso.onmicrosoft.com)",
      { domain: "contoso.onmicrosoft.com" },
    ],
    [
      "right-to-left marks around the values",
      `שם: \u2068Kim\u2069\nkim@fabrikam.com\nספריה: \u2068Contoso\u2069 (\u2066${ID}\u2069)\nתחום: ` +
        `\u2066contoso.com\u2069`,
      { id: ID, domain: "contoso.com", name: "Contoso" },
    ],
  ])("reads it with %s", (_case, title, tenant) => {
    expect(readDirectory(title)?.tenant).toEqual(tenant);
  });

  it("takes no person's name for the open domain", () => {
    expect(readDirectory("A.Einstein\nalbert@fabrikam.com")).toBeUndefined();
    expect(readDirectory("Fabrikam.Desk (kim@fabrikam.com)")).toBeUndefined();
  });

  it.each([
    ["kim@fabrikam.com", "fabrikam.com"],
    ["kim_fabrikam.com#EXT#@contoso.onmicrosoft.com", "fabrikam.com"],
    ["kim_li_fabrikam.com#ext#@contoso.onmicrosoft.com", "fabrikam.com"],
    ["kim#EXT#@contoso.onmicrosoft.com", undefined],
  ])("knows where the person %s is at home", (address, domain) => {
    expect(
      readDirectory(`Kim\n${address}\nDirectory: Contoso (${ID})\nDomain: contoso.onmicrosoft.com`)?.userDomain,
    ).toBe(domain);
  });

  it("does not take the user's own domain for the directory's", () => {
    expect(readDirectory(`Kim\nkim@fabrikam.com\nVerzeichnis: Contoso (${ID})`)?.tenant).toEqual({
      id: ID,
      name: "Contoso",
    });
  });

  it("does not take a directory's name for a domain", () => {
    expect(readDirectory(`Directory: Contoso.com (${ID})\nDomain: contoso.onmicrosoft.com`)?.tenant.domain).toBe(
      "contoso.onmicrosoft.com",
    );
  });

  it("takes the first place that tells anything, and two accounts at one place for a disagreement", () => {
    const button = (id: string) => `Kim\nkim@fabrikam.com\nDirectory: Contoso (${id})`;
    expect(pageClues([["Notifications"], [button(ID)], [button(OTHER)]]).map(({ tenant }) => tenant.id)).toEqual([ID]);
    expect(pageClues([[button(ID), button(OTHER)]])).toHaveLength(2);
    expect(pageClues([["See contoso.com"], []])).toEqual([]);
  });

  it("finds nothing in other titles", () => {
    expect(readDirectory("Notifications")).toBeUndefined();
    expect(readDirectory("")).toBeUndefined();
  });

  it("never makes a tenant of garbage", () => {
    const line = fc.oneof(fc.string(), fc.emailAddress(), fc.domain(), fc.uuid(), fc.lorem());
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(line, line).map(([word, value]) => `${word}: ${value}`),
          { maxLength: 6 },
        ),
        (lines) => {
          const read = readDirectory(lines.join("\n"));
          expect(read?.tenant.id === undefined || isTenantId(read.tenant.id)).toBe(true);
          expect(read?.tenant.domain === undefined || isDomain(read.tenant.domain)).toBe(true);
          expect((read?.tenant.name ?? "").length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });
});
