import { describe, expect, it } from "vitest";
import { parseEmail, parseEmails, parseLine, parseMinutes } from "../../../src/contact/contact-input.ts";
import { parseTenants, tenantLine } from "../../../src/tenant/model/tenants-input.ts";

const TENANT = "11111111-2222-4333-8444-555555555555";
const problemOf = (
  parsed: ReturnType<typeof parseEmail | typeof parseEmails | typeof parseTenants | typeof parseMinutes>,
): string => (parsed.ok ? "" : parsed.problem);

describe("an email address", () => {
  it.each([
    "a@b.de",
    "first.last+tag@sub.example.co.uk",
    "jürgen@müller.de",
    "o'neil@example.museum",
    "x@xn--mller-kva.xn--p1ai",
    " a@b.de ",
  ])("may be %j", (text) => expect(parseEmail(text)).toEqual({ ok: true, value: text.trim() }));
  it.each([
    "a",
    "a@",
    "@b.de",
    "a@b",
    "a b@c.de",
    "a@b@c.de",
    "a@-b.de",
    "a@b..de",
    "a.@b.de",
    ".a@b.de",
    "a..b@c.de",
    "a@b.d",
    "a@1.2",
    "a@b.de,c@d.de",
    `${"x".repeat(65)}@b.de`,
  ])("may not be %j", (text) => expect(problemOf(parseEmail(text))).toBe("email"));
  it("may be absent", () => expect(parseEmail("  ")).toEqual({ ok: true, value: undefined }));
});

describe("additional email addresses", () => {
  it("are divided by semicolon, comma or line, without repetitions", () => {
    expect(parseEmails("a@b.de; c@d.de,\ne@f.de;;A@B.de")).toEqual({ ok: true, value: ["A@B.de", "c@d.de", "e@f.de"] });
  });
  it("name the one that is wrong", () => {
    expect(parseEmails("a@b.de; c@d")).toEqual({ ok: false, problem: "emails", detail: "c@d" });
    expect(problemOf(parseEmails(Array.from({ length: 21 }, (_, index) => `a${index}@b.de`).join()))).toBe("tooMany");
  });
});

it("of something long only the beginning is shown", () => {
  expect(parseEmail("x".repeat(10_000))).toEqual({ ok: false, problem: "email", detail: `${"x".repeat(60)}…` });
});

describe("own tenants", () => {
  it("are IDs or domains, one a line", () => {
    expect(parseTenants(` ${TENANT.toUpperCase()}\n\nFabrikam.onmicrosoft.com \r\n`, [])).toEqual({
      ok: true,
      value: [{ id: TENANT }, { domain: "fabrikam.onmicrosoft.com" }],
    });
  });
  it("name the line that is neither", () => {
    expect(parseTenants(`${TENANT}\nFabrikam Inc.`, [])).toEqual({
      ok: false,
      problem: "tenant",
      detail: "Fabrikam Inc.",
    });
  });
  it("count once", () => {
    expect(parseTenants("a.com\nA.com", [])).toEqual({ ok: true, value: [{ domain: "a.com" }] });
  });
  it("keep what is known of them, and those known by name only", () => {
    const known = [
      { id: TENANT, domain: "fabrikam.com", name: "Fabrikam" },
      { name: "Fabrikam Asia" },
      { domain: "gone.com" },
    ];
    expect(tenantLine(known[0] ?? {})).toBe("fabrikam.com");
    expect(parseTenants("fabrikam.com\nnew.com", known)).toEqual({
      ok: true,
      value: [known[0], { domain: "new.com" }, { name: "Fabrikam Asia" }],
    });
    expect(parseTenants(`${TENANT}\nfabrikam.com`, known)).toEqual({
      ok: true,
      value: [known[0], { name: "Fabrikam Asia" }],
    });
  });
});

it("minutes are whole, from none to a day", () => {
  expect(parseMinutes(" 15 ")).toEqual({ ok: true, value: 15 });
  expect(parseMinutes("0")).toEqual({ ok: true, value: 0 });
  for (const text of ["", "-1", "1.5", "1441", "ten", "1e2"]) expect(problemOf(parseMinutes(text))).toBe("minutes");
});

it("a line is trimmed, and refused where it is too long", () => {
  expect(parseLine("  Anna  Maria ")).toEqual({ ok: true, value: "Anna Maria" });
  expect(parseLine("")).toEqual({ ok: true, value: undefined });
  expect(parseLine("x".repeat(201))).toEqual({ ok: false, problem: "tooLong", detail: "200" });
});

it("text typed with an input method is taken as it was meant", () => {
  expect(parseEmail("ｄｅｓｋ＠ｆａｂｒｉｋａｍ．ｅｘａｍｐｌｅ")).toEqual({
    ok: true,
    value: "desk@fabrikam.example",
  });
  expect(parseEmail("desk@fabrikam。example")).toEqual({ ok: true, value: "desk@fabrikam.example" });
  expect(parseEmails("a@b.de、c@d.de；e@f.de")).toEqual({ ok: true, value: ["a@b.de", "c@d.de", "e@f.de"] });
  expect(parseMinutes("１５")).toEqual({ ok: true, value: 15 });
  expect(parseMinutes("٣٠")).toEqual({ ok: true, value: 30 });
  expect(
    parseTenants(
      "ｆａｂｒｉｋａｍ．ｃｏｍ\n１１１１１１１１－２２２２－４３３３－８４４４－５５５５５５５５５５５５",
      [],
    ),
  ).toEqual({ ok: true, value: [{ domain: "fabrikam.com" }, { id: TENANT }] });
});

it("a name keeps the characters that the person uses", () => {
  expect(parseLine("神　太郎")).toEqual({ ok: true, value: "神 太郎" });
});
