import { expect, it } from "vitest";
import { permissionOf } from "../../../../src/form/session/permission-of.ts";
import { offering } from "./offering.ts";

it.each<[string, Parameters<typeof permissionOf>[0], ReturnType<typeof permissionOf>]>([
  ["nothing is offered", { offer: undefined, isWanted: true }, "asking"],
  ["it is filled without being asked for", { offer: offering({ fill: "automatic" }), isWanted: false }, "allowed"],
  ["it waits for the person", { offer: offering({ fill: "onClick" }), isWanted: false }, "waiting"],
  ["the person asked for it", { offer: offering({ fill: "onClick" }), isWanted: true }, "allowed"],
  ["it is the own tenant", { offer: offering({ fill: "never" }), isWanted: true }, "barred"],
])("%s", (_, session, permission) => {
  expect(permissionOf(session)).toBe(permission);
});
