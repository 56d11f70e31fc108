import { describe, expect, it } from "vitest";
import { buttonsFor } from "../../../../src/panel/view/panel-buttons.ts";
import { verdictOf } from "../../tenant/model/verdict-of.ts";
import { withPolicy } from "../model/with-policy.ts";
import { stateOf, filled } from "./state-of.ts";

describe("buttons", () => {
  it.each([
    ["a customer, filled", stateOf("customer", "otherTenant", filled), ["undo"]],
    ["a customer, undone", stateOf("customer", "otherTenant", { state: "undone" }), ["fill"]],
    ["a customer, about to be filled", stateOf("customer", "otherTenant"), []],
    ["a customer, at a click", stateOf("customer", "otherTenant", {}, { fillMode: "onClick" }), ["fill"]],
    [
      "a customer, partly filled while the person is busy",
      stateOf("customer", "otherTenant", { ...filled, state: "paused" }, { fillMode: "onClick" }),
      ["undo"],
    ],
    [
      "the own subscription, while the person is busy",
      stateOf("own", "ownSubscription", { state: "paused" }),
      ["delegated"],
    ],
    [
      "a customer, undone but for a field on another step",
      stateOf("customer", "otherTenant", { ...filled, state: "undone" }),
      ["fill", "undo"],
    ],
    [
      "a customer, with a field that holds neither value",
      stateOf("customer", "otherTenant", {
        state: "filled",
        fields: [{ field: "phoneNumber", outcome: "refused", reason: "notRestored" }],
      }),
      ["undo"],
    ],
    [
      "a customer, no contact",
      stateOf("customer", "otherTenant", {}, { fillMode: "onClick", contactMissing: true }),
      ["openOptions"],
    ],
    ["a customer by answer", stateOf("customer", "answered", filled), ["undo", "correctOwn"]],
    ["a delegated subscription", stateOf("customer", "delegated", filled), ["undo", "ownSubscription"]],
    ["the own tenant", stateOf("own", "ownTenant"), ["ownSubscription", "delegated"]],
    [
      "the own tenant, at a click",
      stateOf("own", "ownTenant", {}, { fillMode: "onClick" }),
      ["ownSubscription", "delegated"],
    ],
    ["the own tenant, filled before", stateOf("own", "ownTenant", filled), ["undo", "ownSubscription", "delegated"]],
    ["the own subscription", stateOf("own", "ownSubscription"), ["fill", "delegated"]],
    [
      "the customer's partner in the form's place",
      stateOf("own", "ownSubscription", { state: "idle", obstacle: "partnerOnly" }),
      ["delegated"],
    ],
    [
      "an unknown tenant",
      stateOf("unknown", "noOwnTenants", {}, { fillMode: "onClick" }),
      ["answerOwn", "answerCustomer"],
    ],
    ["no form", withPolicy({ verdict: verdictOf("own", "ownTenant") }), []],
  ] as const)("for %s", (_name, state, buttons) => {
    expect(buttonsFor(state)).toEqual(buttons);
  });
});
