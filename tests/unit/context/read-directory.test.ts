import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDirectory } from "../../../src/context/page-clues.ts";
import { isDomain, isTenantId } from "../../../src/model/tenant.ts";

const ID = "11111111-2222-3333-4444-555555555555";

describe("readDirectory", () => {
  it("reads the account button's title", () => {
    const title = `Name: Kim Example\nEmail: kim@fabrikam.com\nDirectory: Contoso (${ID.toUpperCase()})\nDomain: contoso.onmicrosoft.com`;
    expect(readDirectory(title)).toEqual({ tenant: { id: ID, domain: "contoso.onmicrosoft.com", name: "Contoso" }, userDomain: "fabrikam.com" });
  });

  it("reads it in other languages, widths and with a guest's address", () => {
    const title = `名前：Kim\nメール：kim_fabrikam.com#EXT#@contoso.onmicrosoft.com\nディレクトリ：Contoso, Ltd. （${ID}）\nドメイン：contoso.com`;
    expect(readDirectory(title)).toEqual({ tenant: { id: ID, domain: "contoso.com", name: "Contoso, Ltd." }, userDomain: "contoso.onmicrosoft.com" });
  });

  it("does not take the user's own domain for the directory's", () => {
    expect(readDirectory(`Kim\nkim@fabrikam.com\nVerzeichnis: Contoso (${ID})`)?.tenant).toEqual({ id: ID, name: "Contoso" });
  });

  it("does not take a directory's name for a domain", () => {
    expect(readDirectory(`Directory: Contoso.com (${ID})\nDomain: contoso.onmicrosoft.com`)?.tenant.domain).toBe("contoso.onmicrosoft.com");
  });

  it("finds nothing in other titles", () => {
    expect(readDirectory("Notifications")).toBeUndefined();
    expect(readDirectory("")).toBeUndefined();
  });

  it("never makes a tenant of garbage", () => {
    const line = fc.oneof(fc.string(), fc.emailAddress(), fc.domain(), fc.uuid(), fc.lorem());
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line).map(([word, value]) => `${word}: ${value}`), { maxLength: 6 }), (lines) => {
        const read = readDirectory(lines.join("\n"));
        expect(read?.tenant.id === undefined || isTenantId(read.tenant.id)).toBe(true);
        expect(read?.tenant.domain === undefined || isDomain(read.tenant.domain)).toBe(true);
        expect((read?.tenant.name ?? "").length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
