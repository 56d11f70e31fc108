import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { ticketAddress } from "../../../../src/tickets/address/ticket-address.ts";
import {
  calendarOfTicket,
  calendarOfTickets,
  datedTickets,
  type CalendarFacts,
} from "../../../../src/tickets/files/calendar-of-tickets.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { wordsOf } from "../../words/words.ts";
import { NUMBER, ticketOf } from "./tables.ts";

const FACTS: CalendarFacts = { remindBefore: 15, addressOf: ticketAddress, t: wordsOf("en") };
const DUE = "2026-11-23T13:00:00.000Z";

/** A calendar as another program reads it. */
const readBack = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (text: string): ICAL.Event[] =>
  readBack(text)
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

const calendarOf = (records: readonly Ticket[], all = false, facts = FACTS): string =>
  calendarOfTickets(datedTickets(records, all), facts);

describe("the calendar", () => {
  it("has an event at the deadline that takes nobody's time, with an alarm and a way to the requests", () => {
    const ticket = ticketOf({ supportTicketId: NUMBER, title: "Payroll is down", revision: 4 });
    const [event] = eventsIn(calendarOf([ticket]));
    expect(event?.uid).toBe(`${ticket.id}@on-behalf`);
    expect(event?.sequence).toBe(4);
    expect(event?.startDate.toJSDate().toISOString()).toBe(DUE);
    expect(event?.duration.toSeconds()).toBe(15 * 60);
    expect(event?.summary).toContain(`${NUMBER} - Payroll is down - contoso.onmicrosoft.com`);
    const component = event?.component;
    expect(component?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(component?.getFirstPropertyValue("url")).toBe(ticketAddress(ticket));
    expect(String(component?.getFirstPropertyValue("dtstamp"))).toBe("2026-11-23T09:00:00Z");
    const alarm = component?.getFirstSubcomponent("valarm");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-PT15M");
    expect(alarm?.getFirstPropertyValue("description")).toBe(event?.summary);
  });

  it("is the same event each time, of a later revision once the request has changed", () => {
    const before = ticketOf({ revision: 1 });
    const [one, other] = [before, { ...before, revision: 2, title: "renamed" }].flatMap((ticket) =>
      eventsIn(calendarOf([ticket])),
    );
    expect(other?.uid).toBe(one?.uid);
    expect([one?.sequence, other?.sequence]).toEqual([1, 2]);
    expect(eventsIn(calendarOf([{ ...before, revision: Number.MAX_SAFE_INTEGER }]))[0]?.sequence).toBe(2 ** 31 - 1);
  });

  it("holds what awaits its response, and on demand the others too, without an alarm", () => {
    const records = [
      ticketOf(),
      ticketOf({ status: "responded" }),
      ticketOf({ status: "closed" }),
      ticketOf({ serviceLevelAgreement: undefined }),
      ticketOf({ createdDate: "yesterday" }),
    ];
    expect(eventsIn(calendarOf(records))).toHaveLength(1);
    const all = eventsIn(calendarOf(records, true));
    expect(all.map(({ component }) => component.getAllSubcomponents("valarm").length)).toEqual([1, 0, 0]);
  });

  it("is valid without any event: it has a component all the same", () => {
    const calendar = readBack(calendarOf([]));
    expect(calendar.name).toBe("vcalendar");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
    const [zone] = calendar.getAllSubcomponents();
    expect(zone?.name).toBe("vtimezone");
    expect(new ICAL.Timezone(zone as ICAL.Component).utcOffset(ICAL.Time.now())).toBe(0);
  });

  it("of one request is made whatever its status, and not without a deadline", () => {
    expect(eventsIn(calendarOfTicket(ticketOf({ status: "closed" }), FACTS) ?? "")).toHaveLength(1);
    expect(calendarOfTicket(ticketOf({ serviceLevelAgreement: undefined }), FACTS)).toBeUndefined();
    expect(calendarOfTicket({ ...ticketOf(), host: 5 } as unknown as Ticket, FACTS)).toBeUndefined();
  });

  it("names no page where no address is known", () => {
    const [event] = eventsIn(calendarOf([ticketOf({ cloud: "germany" })]));
    expect(event?.component.getFirstPropertyValue("url")).toBeNull();
  });

  it("reminds at the deadline itself where that is wanted", () => {
    const [event] = eventsIn(calendarOf([ticketOf()], false, { ...FACTS, remindBefore: 0 }));
    const alarm = event?.component.getFirstSubcomponent("valarm");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toMatch(/^PT0/);
  });
});

describe("the calendar's lines", () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "\r",
          "\n",
          "\r\n",
          "\\",
          ";",
          ",",
          ":",
          '"',
          "\u2028",
          "\u0000",
          "\u0007",
          "END:VEVENT",
          "\ud800",
        ),
        fc.string({ unit: "grapheme", maxLength: 40 }),
      ),
    )
    .map((parts) => parts.join(""));

  it("are ours and read back whole, whatever is in a text, and at most 75 bytes long", () => {
    fc.assert(
      fc.property(texts, texts, (title, name) => {
        const calendar = calendarOf([ticketOf({ title, customer: { name } }), ticketOf()]);
        expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        for (const line of calendar.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const events = eventsIn(calendar);
        expect(events).toHaveLength(2);
        const plain = (text: string): string =>
          text
            .toWellFormed()
            .replaceAll(/\r\n?/g, "\n")
            .replaceAll(/(?!\n)[\p{Cc}\u2028\u2029]/gu, " ");
        if (title.trim() !== "") expect(events[0]?.summary).toContain(plain(title.trim()));
      }),
    );
  });
});
