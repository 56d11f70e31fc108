import { expect, it } from "vitest";
import { parseCustomer } from "../../../../src/tenant/model/customer-input.ts";

const NOTHING = { name: "", domain: "", id: "" };

it("takes a customer whose parts were typed with an input method", () => {
  const id = "11111111-2222-4333-8444-555555555555";
  expect(
    parseCustomer({
      name: "コントソ",
      domain: "＠Ｃｏｎｔｏｓｏ．ｃｏｍ",
      id: "１１１１１１１１－２２２２－４３３３－８４４４－５５５５５５５５５５５５",
    }),
  ).toEqual({
    ok: true,
    value: { name: "コントソ", domain: "contoso.com", id },
  });
});

it("names the part that is wrong", () => {
  expect(parseCustomer({ ...NOTHING, domain: "コントソ" })).toMatchObject({
    ok: false,
    field: "domain",
    problem: "domain",
  });
  expect(parseCustomer(NOTHING)).toMatchObject({ ok: false, problem: "customerEmpty" });
});
