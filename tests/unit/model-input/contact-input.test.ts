import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEmail, parseEmails, parseLine, parseMinutes, parsePhone, parseTenants, tenantLine } from "../../../src/model/contact-input.ts";

const TENANT = "11111111-2222-4333-8444-555555555555";
const problemOf = (parsed: ReturnType<typeof parsePhone | typeof parseEmails | typeof parseTenants | typeof parseMinutes>): string =>
  parsed.ok ? "" : parsed.problem;

describe("an email address", () => {
  it.each(["a@b.de", "first.last+tag@sub.example.co.uk", "jürgen@müller.de", "o'neil@example.museum", "x@xn--mller-kva.xn--p1ai", " a@b.de "])(
    "may be %j",
    (text) => expect(parseEmail(text)).toEqual({ ok: true, value: text.trim() }),
  );
  it.each(["a", "a@", "@b.de", "a@b", "a b@c.de", "a@b@c.de", "a@-b.de", "a@b..de", "a.@b.de", ".a@b.de", "a..b@c.de", "a@b.d", "a@1.2", "a@b.de,c@d.de", `${"x".repeat(65)}@b.de`])(
    "may not be %j",
    (text) => expect(problemOf(parseEmail(text))).toBe("email"),
  );
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

describe("a phone number", () => {
  it.each([
    ["+49 30 123456", "+4930123456"],
    ["0049 (30) 12-34-56", "+4930123456"],
    ["+49 (0) 30 123456", "+4930123456"],
    ["+49(0)30/123456", "+4930123456"],
    ["+1 (425) 555-0100", "+14255550100"],
    ["+44 20 7946 0958", "+442079460958"],
    ["+49\u00a030\u2013123456", "+4930123456"],
  ])("%j is %s", (text, value) => expect(parsePhone(text)).toEqual({ ok: true, value }));
  it.each([
    ["030 123456", "phoneCountryCode"],
    ["425-555-0100", "phoneCountryCode"],
    ["+0 30 123456", "phoneCountryCode"],
    ["call me", "phoneCharacters"],
    ["+49 30 12x", "phoneCharacters"],
    ["+", "phoneCharacters"],
    ["+49 30 123456 ext. 5", "phoneCharacters"],
    ["+49 3", "phoneLength"],
    ["+4930123456789012", "phoneLength"],
  ])("%j is refused: %s", (text, problem) => expect(problemOf(parsePhone(text))).toBe(problem));
  it("is E.164 or refused, whatever is typed, and stays as it is when typed again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d\s()+./-]{0,24}$/), (text) => {
        const parsed = parsePhone(text);
        if (!parsed.ok || parsed.value === undefined) return;
        expect(parsed.value).toMatch(/^\+[1-9]\d{6,14}$/);
        expect(parsePhone(parsed.value)).toEqual(parsed);
      }),
    );
  });
});

describe("own tenants", () => {
  it("are IDs or domains, one a line", () => {
    expect(parseTenants(` ${TENANT.toUpperCase()}\n\nFabrikam.onmicrosoft.com \r\n`, [])).toEqual({
      ok: true,
      value: [{ id: TENANT }, { domain: "fabrikam.onmicrosoft.com" }],
    });
  });
  it("name the line that is neither", () => {
    expect(parseTenants(`${TENANT}\nFabrikam Inc.`, [])).toEqual({ ok: false, problem: "tenant", detail: "Fabrikam Inc." });
  });
  it("count once", () => {
    expect(parseTenants("a.com\nA.com", [])).toEqual({ ok: true, value: [{ domain: "a.com" }] });
  });
  it("keep what is known of them, and those known by name only", () => {
    const known = [{ id: TENANT, domain: "fabrikam.com", name: "Fabrikam" }, { name: "Fabrikam Asia" }, { domain: "gone.com" }];
    expect(tenantLine(known[0] ?? {})).toBe("fabrikam.com");
    expect(parseTenants("fabrikam.com\nnew.com", known)).toEqual({
      ok: true,
      value: [known[0], { domain: "new.com" }, { name: "Fabrikam Asia" }],
    });
    expect(parseTenants(`${TENANT}\nfabrikam.com`, known)).toEqual({ ok: true, value: [known[0], { name: "Fabrikam Asia" }] });
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
