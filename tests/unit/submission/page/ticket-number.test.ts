import { describe, expect, it } from "vitest";
import { numbersBesideWords, ticketNumbers } from "../../../../src/submission/page/ticket-number.ts";

const NOW = Date.parse("2026-11-22T10:00:00Z");

describe("ticketNumbers", () => {
  it.each([
    ["Support request 2611220010000123 created", ["2611220010000123"]],
    ["TrackingID#126112212345678.", ["126112212345678"]],
    ["2611210040000001 of yesterday", ["2611210040000001"]],
    ["2611210040000001, 2611220040000002", ["2611210040000001", "2611220040000002"]],
  ])("reads %j", (text, numbers) => {
    expect(ticketNumbers(text, NOW)).toEqual(numbers);
  });

  it.each([
    "a longer row of digits 92611220010000123",
    "a number of last month 2610220010000123",
    "no month 2613220010000123",
    "no day 2602300010000123",
    "too short 261122001000",
    "a phone number 004930123456789",
  ])("takes nothing from %j", (text) => {
    expect(ticketNumbers(text, NOW)).toEqual([]);
  });

  it("reads no further than a notice is long", () => {
    expect(ticketNumbers(`${" ".repeat(5000)}2611220010000123`, NOW)).toEqual([]);
  });
});

describe("numbersBesideWords", () => {
  it.each([
    ["Ticket 26283081 was created", ["26283081"]],
    ["Thank you (#26283081)", ["26283081"]],
    ["Your service request 118042512345678 was sent", ["118042512345678"]],
    ["Service request 4412310040001234 was created", ["4412310040001234"]],
    ["Numéro de la démande: 26283081", ["26283081"]],
  ])("reads %j", (text, numbers) => {
    expect(numbersBesideWords(text, ["ticket", "service request", "demande"])).toEqual(numbers);
  });

  it.each([
    "We call you at 42555501",
    "ticket 262830811",
    "Order 4412310040001234",
    `ticket ${"x ".repeat(30)}26283081`,
  ])("takes nothing from %j", (text) => {
    expect(numbersBesideWords(text, ["ticket", "service request"])).toEqual([]);
  });
});
