import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePhone } from "../../../../src/contact/phone/parse-phone.ts";

const problemOf = (parsed: ReturnType<typeof parsePhone>): string => (parsed.ok ? "" : parsed.problem);

describe("a phone number", () => {
  it.each([
    ["+49 30 123456", "+4930123456"],
    ["0049 (30) 12-34-56", "+4930123456"],
    ["+49\u00a030\u2013123456", "+4930123456"],
    ["\u202a+49 30 123456\u202c", "+4930123456"],
    ["(+49) 30.123456", "+4930123456"],
    ["+1 (425) 555-0100", "+14255550100"],
    ["+44 20 7946 0958", "+442079460958"],
    ["+44 020 7946 0958", "+442079460958"],
    ["+36 06 1 234 5678", "+3612345678"],
    ["+800 1234 5678", "+80012345678"],
  ])("%j is %s", (text, value) => expect(parsePhone(text)).toEqual({ ok: true, value }));

  it.each([
    ["+49 (0) 30 123456", "+4930123456"],
    ["+49(0)30/123456", "+4930123456"],
    ["0049 (0)30 5550123", "+49305550123"],
    ["+43 (0)1 5550199", "+4315550199"],
    ["+44 (0)20 7946 0958", "+442079460958"],
    ["+48 (0)22 123 45 67", "+48221234567"],
    ["+34 (0)91 123 45 67", "+34911234567"],
    ["+1 (0)425 555 0123", "+14255550123"],
    ["+39 (0)6 1234 5678", "+390612345678"],
    ["+39 (0)331 123456", "+390331123456"],
    ["+378 (0)549 882914", "+3780549882914"],
    ["+225 (0)7 07 12 34 56", "+2250707123456"],
    ["+241 (0)6 03 12 34", "+24106031234"],
  ])("with a zero in brackets, %j, is %s: the country decides", (text, value) =>
    expect(parsePhone(text)).toEqual({ ok: true, value }),
  );

  it.each([
    ["＋４９ ３０ ５５５０１２３", "+49305550123"],
    ["＋８１（３）５５５０－１２３４", "+81355501234"],
    ["００８１　３　５５５０ー１２３４", "+81355501234"],
    ["+٩٦٦ ١١ ٥٥٥ ٠١٢٣", "+966115550123"],
    ["+۹۸ ۲۱ ۵۵۵۵ ۰۱۲۳", "+982155550123"],
  ])("typed with an input method, %j, is %s", (text, value) => expect(parsePhone(text)).toEqual({ ok: true, value }));

  it.each([
    ["030 123456", "phoneCountryCode"],
    ["（０３）５５５０－１２３４", "phoneCountryCode"],
    ["425-555-0100", "phoneCountryCode"],
    ["+0 30 123456", "phoneCountryCode"],
    ["+999 555 0123", "phoneUnknownCode"],
    ["+210 555 0123", "phoneUnknownCode"],
    ["call me", "phoneCharacters"],
    ["+1 800 FLOWERS", "phoneCharacters"],
    ["+49 30 12x", "phoneCharacters"],
    ["+49 30 123456, +49 30 123457", "phoneCharacters"],
    ["+49 30 123456 + 12", "phoneCharacters"],
    ["+", "phoneCharacters"],
    ["+49 30 123456 ext. 5", "phoneExtension"],
    ["+49305550123;ext=12", "phoneExtension"],
    ["+1 425 555 0123 x12", "phoneExtension"],
    ["+1 425 555 0123#12", "phoneExtension"],
    ["+49 30 5550123 Durchwahl 12", "phoneExtension"],
    ["+81 3 5550 1234 内線１２", "phoneExtension"],
    ["+49 3", "phoneLength"],
    ["+4930123456789012", "phoneLength"],
    ["+1 425 555 012", "phoneLength"],
    ["+1 425 555 01234", "phoneLength"],
    ["+225 07 12 34 56", "phoneLength"],
    ["+48 22 123 45 678 9", "phoneLength"],
    ["+49 30 (0) 5550123", "phoneZero"],
  ])("%j is refused: %s", (text, problem) => expect(problemOf(parsePhone(text))).toBe(problem));

  it("may be absent", () => expect(parsePhone(" \u3000")).toEqual({ ok: true, value: undefined }));

  it("is taken in a range that is not known yet, if its length is possible", () => {
    expect(parsePhone("+290 12345")).toEqual({ ok: true, value: "+29012345" });
  });

  it("is E.164 or refused, whatever is typed, and stays as it is when typed again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[\d\s()+./-]{0,24}$/), (text) => {
        const parsed = parsePhone(text);
        if (!parsed.ok || parsed.value === undefined) return;
        expect(parsed.value).toMatch(/^\+[1-9]\d{6,14}$/);
        expect(parsePhone(parsed.value)).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });
});
