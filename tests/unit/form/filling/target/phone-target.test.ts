import { describe, expect, it } from "vitest";
import { nationalPhoneTarget, phoneTarget } from "../../../../../src/form/filling/target/phone-target.ts";
import type { TargetValue } from "../../../../../src/form/filling/target/target-value.ts";
import { phonePartsOf } from "../../../../../src/contact/phone/phone-parts-of.ts";

const national = (number: string): TargetValue => {
  const phone = phonePartsOf(number);
  if (!phone) throw new Error(`${number} is no number`);
  return nationalPhoneTarget(number, phone);
};

describe("a phone number in one field", () => {
  const target = phoneTarget("+49305550123", phonePartsOf("+49305550123"));

  it("has its code in every form, and each form is the number", () => {
    expect(target.forms).toEqual(["+49305550123", "+49 30 5550123", "0049305550123"]);
    expect(target.forms?.every(target.same)).toBe(true);
    expect(target.value).toBe("+49305550123");
  });

  it("is the same in any grouping, and not without its code", () => {
    expect(target.same("+49 30 / 555-0123")).toBe(true);
    expect(target.same("＋４９ ３０ ５５５０１２３")).toBe(true);
    expect(target.same("030 5550123")).toBe(false);
    expect(target.same("305550123")).toBe(false);
    expect(target.same("")).toBe(false);
  });
});

describe("a phone number beside its code", () => {
  const target = national("+49305550123");

  it("is written without it, and each form is the number", () => {
    expect(target.forms).toEqual(["305550123", "0305550123", "030 5550123"]);
    expect(target.forms?.every(target.same)).toBe(true);
    expect(national("+390612345678").forms).toEqual(["0612345678", "06 1234 5678"]);
    expect(national("+14255550123").forms).toEqual(["4255550123", "(425) 555-0123"]);
  });

  it("may hold the code too where it says so", () => {
    expect(target.same("+49 30 5550123")).toBe(true);
    expect(target.same("0049 30 5550123")).toBe(true);
    expect(target.same("49305550123")).toBe(false);
    expect(target.same("305550124")).toBe(false);
  });

  it("is written as a whole where the field of the code holds another one", () => {
    expect(target.instead?.value).toBe("+49305550123");
    expect(target.behind?.("Austria (+43)").value).toBe("+49305550123");
    expect(target.behind?.("").value).toBe("+49305550123");
    expect(target.behind?.("Germany (+49)").value).toBe("305550123");
  });

  it("leaves out the area code that the field of the code holds", () => {
    const jamaica = national("+18765550123");
    expect(jamaica.behind?.("Jamaica (+1-876)").value).toBe("5550123");
    expect(jamaica.behind?.("Jamaica (+1-876)").same("876 555 0123")).toBe(false);
    expect(jamaica.behind?.("Canada (+1)").value).toBe("8765550123");
    expect(national("+441481555012").behind?.("Guernsey (+44-1481)").value).toBe("555012");
  });
});
