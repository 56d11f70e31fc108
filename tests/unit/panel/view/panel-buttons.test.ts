import { describe, expect, it } from "vitest";
import { buttonsFor } from "../../../../src/panel/view/panel-buttons.ts";
import { verdictOf } from "../../tenant/model/verdict-of.ts";
import { withPolicy } from "../model/with-policy.ts";
import { kept } from "../model/a-kept-request.ts";
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
      ["delegated", "notOwnSubscription"],
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
    ["a delegated subscription", stateOf("customer", "delegated", filled), ["undo", "ownSubscription", "correctOwn"]],
    ["the own tenant", stateOf("own", "ownTenant"), ["ownSubscription", "delegated"]],
    [
      "the own tenant, at a click",
      stateOf("own", "ownTenant", {}, { fillMode: "onClick" }),
      ["ownSubscription", "delegated"],
    ],
    ["the own tenant, filled before", stateOf("own", "ownTenant", filled), ["undo", "ownSubscription", "delegated"]],
    ["the own subscription", stateOf("own", "ownSubscription"), ["fill", "delegated", "notOwnSubscription"]],
    [
      "the customer's partner in the form's place",
      stateOf("own", "ownSubscription", { state: "idle", obstacle: "partnerOnly" }),
      ["delegated", "notOwnSubscription"],
    ],
    [
      "an unknown tenant",
      stateOf("unknown", "noOwnTenants", {}, { fillMode: "onClick" }),
      ["answerOwn", "answerCustomer"],
    ],
    ["the own tenant by answer", stateOf("own", "answered"), ["ownSubscription", "delegated", "correctCustomer"]],
    [
      "the own tenant that an answer has put on the list",
      { ...stateOf("own", "ownTenant"), canTakeBack: true },
      ["ownSubscription", "delegated", "correctCustomer"],
    ],
    [
      "an unknown tenant, no contact",
      stateOf("unknown", "noOwnTenants", {}, { contactMissing: true }),
      ["openOptions", "answerOwn", "answerCustomer"],
    ],
    [
      "the own tenant, no contact",
      stateOf("own", "ownTenant", {}, { contactMissing: true }),
      ["ownSubscription", "delegated"],
    ],
    ["an unknown tenant, filled before", stateOf("unknown", "noClue", filled), ["undo", "answerOwn", "answerCustomer"]],
    [
      "a customer, filled before the contact details were removed",
      stateOf("customer", "otherTenant", filled, { contactMissing: true }),
      ["undo", "openOptions"],
    ],
    [
      "nobody knows whose tenant, filled before the memory was lost",
      withPolicy({ ...stateOf("customer", "otherTenant", filled), verdict: undefined, memoryFull: true }),
      ["undo"],
    ],
    [
      "the own tenant, filled before and still at it",
      stateOf("own", "ownTenant", { ...filled, state: "filling" }),
      ["undo", "ownSubscription", "delegated"],
    ],
    ["a kept request, without a form", withPolicy({ kept }), ["copy", "openList", "addToCalendar"]],
    [
      "a kept request without a deadline, beside the next form",
      { ...stateOf("customer", "otherTenant", filled), kept: { ...kept, expirationTime: undefined } },
      ["copy", "openList", "undo"],
    ],
    ["no form", withPolicy({ verdict: verdictOf("own", "ownTenant") }), []],
  ] as const)("for %s", (_name, state, buttons) => {
    expect(buttonsFor(state)).toEqual(buttons);
  });
});
