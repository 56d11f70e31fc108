import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { personName } from "../../../../src/contact/person-name.ts";
import { ticketByHand } from "../../../../src/tickets/model/by-hand/request-by-hand.ts";
import { mergeTickets } from "../../../../src/tickets/model/merge-tickets.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { concernsPerson } from "../../../../src/tickets/model/people/concerns-person.ts";
import { isSamePerson } from "../../../../src/tickets/model/people/keeper-of.ts";
import { knownPeople } from "../../../../src/tickets/model/people/known-people.ts";
import { HANDOVER_LIMIT } from "../../../../src/tickets/model/people/person-schema.ts";
import { profileOf } from "../../../../src/tickets/model/profile-of.ts";
import { takeBack } from "../../../../src/tickets/model/take-back.ts";
import { nextTicket } from "../../../../src/tickets/model/ticket-life.ts";
import { ticketSchema, type Ticket } from "../../../../src/tickets/model/ticket.ts";
import { aContext, aSubmission, START } from "../store/store-support.ts";

const NOW = new Date(START).toISOString();
const context = (firstName?: string) => ({
  ...aContext(),
  profile: profileOf({ contactDetails: firstName === undefined ? {} : { firstName, lastName: "Byron" } }),
});
const filed = newTicket(aSubmission(1), context("Ada"));
const handOver = (ticket: Ticket, to: string, now = START): Ticket =>
  nextTicket(ticket, { kind: "handOver", to }, { now, profile: {} });

describe("a person's name", () => {
  it.each([
    [{ firstName: " Ada ", lastName: "Byron " }, "Ada Byron"],
    [{ firstName: "Ada" }, "Ada"],
    [{ lastName: "Byron" }, "Byron"],
    [{ firstName: " ", lastName: "" }, undefined],
    [{}, undefined],
  ])("of %j is %s", (details, name) => {
    expect(personName(details)).toBe(name);
  });

  it("of any length fits a ticket", () => {
    const name = personName({ firstName: "A".repeat(200), lastName: "B".repeat(200) });
    expect(v.is(ticketSchema, { ...filed, filedBy: name })).toBe(true);
  });

  it("is compared without regard to case, accents and blanks", () => {
    expect(isSamePerson("José  Núñez", " jose nunez ")).toBe(true);
    expect(isSamePerson("Ada", "Grace")).toBe(false);
    expect(isSamePerson(undefined, undefined)).toBe(false);
    expect(knownPeople(["Grace", "ada byron", "Ada Byron"], "en")).toEqual(["ada byron", "Grace"]);
  });
});

describe("who filed a ticket", () => {
  it("is the person of the contact details, of an added one too; without a name nobody", () => {
    expect(filed.filedBy).toBe("Ada Byron");
    expect(newTicket(aSubmission(1), context())).not.toHaveProperty("filedBy");
    const { submissionId: _id, contactDetails: _details, ...request } = aSubmission(0);
    const facts = { ...request, severity: "moderate" as const, supportLanguage: undefined };
    expect(ticketByHand(facts, context("Ada"))?.filedBy).toBe("Ada Byron");
  });

  it("may be missing, as in what an earlier version has kept, and is no blank", () => {
    const { filedBy: _person, ...earlier } = filed;
    expect(v.parse(ticketSchema, earlier)).toEqual(earlier);
    expect(v.parse(ticketSchema, { ...filed, assignee: " Grace " }).assignee).toBe("Grace");
    for (const filedBy of ["", "  ", "x".repeat(201), 7]) expect(v.is(ticketSchema, { ...filed, filedBy })).toBe(false);
  });

  it("stays when two tickets turn out to be one request, and so does who has it", () => {
    const { filedBy: _person, ...unnamed } = filed;
    const newer = handOver({ ...newTicket(aSubmission(2), context("Grace")), id: "newer" }, "Alan");
    expect(mergeTickets(unnamed, newer, {})).toMatchObject({
      filedBy: "Grace Byron",
      assignee: "Alan",
      handovers: [{ to: "Alan" }],
    });
    expect(mergeTickets(handOver(filed, "Mary"), newer, {})).toMatchObject({
      filedBy: "Ada Byron",
      assignee: "Mary",
      handovers: [{ from: "Ada Byron", to: "Mary" }],
    });
  });
});

describe("a handover", () => {
  it("names both people, and makes reminders come anew", () => {
    const reminded = { ...filed, notified: { before: NOW }, snoozedUntil: NOW };
    const once = handOver(reminded, "Grace");
    expect(once).toMatchObject({
      filedBy: "Ada Byron",
      assignee: "Grace",
      handovers: [{ date: NOW, from: "Ada Byron", to: "Grace" }],
      notified: {},
      snoozedUntil: undefined,
    });
    expect(handOver(once, "Ada Byron").handovers?.at(-1)).toEqual({ date: NOW, from: "Grace", to: "Ada Byron" });
    expect(v.is(ticketSchema, once)).toBe(true);
  });

  it("to who has it already changes nothing", () => {
    expect(handOver(filed, "ADA  BYRON")).toBe(filed);
    const once = handOver(filed, "Grace");
    expect(handOver(once, "grace")).toBe(once);
  });

  it("of what nobody had says so", () => {
    const { filedBy: _person, ...unnamed } = filed;
    expect(handOver(unnamed, "Grace").handovers).toEqual([{ date: NOW, to: "Grace" }]);
  });

  it("is taken back as if it had not been, unless another came after it", () => {
    const once = handOver(filed, "Grace");
    const back = takeBack(once, { before: filed, after: once });
    expect(back.assignee).toBeUndefined();
    expect(back.handovers).toBeUndefined();
    const twice = handOver(once, "Alan");
    expect(takeBack(twice, { before: filed, after: once }).assignee).toBe("Alan");
  });

  it("is remembered, but not without end", () => {
    const names = Array.from({ length: HANDOVER_LIMIT + 3 }, (_, count) => `Person ${count}`);
    const after = names.reduce((ticket, name) => handOver(ticket, name), filed);
    expect(after.handovers).toHaveLength(HANDOVER_LIMIT);
    expect(after.handovers?.at(-1)?.to).toBe(names.at(-1));
    expect(v.is(ticketSchema, after)).toBe(true);
  });
});

it("a ticket concerns who has it, under each of their names, and everybody where nobody has it", () => {
  const handedOver = handOver(filed, "Grace");
  expect(concernsPerson(filed, ["Ada Byron"])).toBe(true);
  expect(concernsPerson(filed, ["Ada Lovelace", "ada byron"])).toBe(true);
  expect(concernsPerson(handedOver, ["Ada Byron"])).toBe(false);
  expect(concernsPerson(handedOver, ["grace"])).toBe(true);
  expect(concernsPerson({}, ["Ada Byron"])).toBe(true);
});
