import { expect, it } from "vitest";
import { phonePartsOf } from "../../../../src/contact/phone/phone-parts-of.ts";

it.each([
  ["+49305550123", "DE", "49", ["305550123", "0305550123", "030 5550123"], "+49 30 5550123", ["30", "030"], "5550123"],
  ["+390612345678", "IT", "39", ["0612345678", "06 1234 5678"], "+39 06 1234 5678", ["06"], "12345678"],
  ["+14255550123", "US", "1", ["4255550123", "(425) 555-0123"], "+1 425 555 0123", ["425"], "5550123"],
  ["+18765550123", "JM", "1", ["8765550123", "(876) 555-0123"], "+1 876 555 0123", ["876"], "5550123"],
  [
    "+77015550123",
    "KZ",
    "7",
    ["7015550123", "87015550123", "8 (701) 555 0123"],
    "+7 701 555 0123",
    ["701", "8701"],
    "5550123",
  ],
  ["+390669812345", "VA", "39", ["0669812345", "06 6981 2345"], "+39 06 6981 2345", ["06"], "69812345"],
])("%s is a number of %s", (number, country, callingCode, national, international, code, rest) => {
  expect(phonePartsOf(number)).toEqual({
    country,
    callingCode,
    national,
    whole: [number, international, `00${number.slice(1)}`],
    area: { code, rest },
  });
});

it("knows no country where none has the number, and no parts of what is none", () => {
  expect(phonePartsOf("+80012345678")).toMatchObject({ callingCode: "800", national: ["12345678", "1234 5678"] });
  expect(phonePartsOf("+80012345678")).not.toHaveProperty("country");
  expect(phonePartsOf("+80012345678")).not.toHaveProperty("area");
  expect(phonePartsOf("030 5550123")).toBeUndefined();
  expect(phonePartsOf("")).toBeUndefined();
});
