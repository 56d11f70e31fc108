import { describe, expect, it } from "vitest";
import { hasTime, hasTitle } from "../../../../src/tickets/model/portal-list/is-listed.ts";

const createdDate = "2026-11-23T09:00:00.000Z";
const line = (...texts: string[]) => ({ supportTicketId: "26192196", texts });

describe("the title of a listed request", () => {
  it.each([
    ["in a cell of its own", ["Mail is late", "26192196"]],
    ["before the number", ["Mail is late (#26192196)"]],
    ["in pieces", ["Mail is late (# 26192196 )"]],
    ["in another case and width", ["MAIL  IS LATE", "#26192196"]],
  ])("is known %s", (_how, texts) => {
    expect(hasTitle(line(...texts), "Mail is late")).toBe(true);
  });

  it.each([
    ["part of a longer one", ["Mail is late again", "26192196"]],
    ["the beginning of one", ["Mail is", "26192196"]],
    ["none", ["26192196"]],
  ])("is not %s", (_what, texts) => {
    expect(hasTitle(line(...texts), "Mail is late")).toBe(false);
  });

  it("is never an empty one", () => {
    expect(hasTitle(line("26192196", ""), "")).toBe(false);
  });

  it("may end in a bracket of its own", () => {
    expect(hasTitle(line("Mail is late (again) (#26192196)"), "Mail is late (again)")).toBe(true);
  });
});

describe("the time of a listed request", () => {
  const zone = process.env["TZ"];
  const shown = (language: string, options: Intl.DateTimeFormatOptions, at = createdDate): string =>
    new Date(at).toLocaleString(language, options);

  it.each(["en", "en-GB", "de", "fr", "ja", "ko", "zh-CN", "sv", "pl", "hu", "ru", "tr", "pt-BR", "nl", "cs"])(
    "is read in %s, short, long and as toLocaleString has it",
    (language) => {
      for (const options of [
        {},
        { dateStyle: "short" },
        { dateStyle: "medium", timeStyle: "short" },
        { dateStyle: "long" },
        { dateStyle: "full", timeStyle: "short" },
      ] as const) {
        const text = shown(language, options);
        expect([text, hasTime(line("Mail is late", text), { createdDate }, language)]).toEqual([text, true]);
      }
    },
  );

  it.each([
    ["the day before", "11/22/2026, 9:00:00 AM"],
    ["another month", "12/23/2026"],
    ["another year", "11/23/2025"],
    ["hours later", "11/23/2026, 3:40:00 PM"],
    ["no date at all", "Closed"],
    ["only the number of a day", "23 people"],
  ])("is not %s", (_what, text) => {
    expect(zone === undefined || zone === "UTC").toBe(true);
    expect(hasTime(line("Mail is late", text), { createdDate }, "en")).toBe(false);
  });

  it("may be some minutes off", () => {
    expect(hasTime(line("Mail is late", "11/23/2026, 9:11:00 AM"), { createdDate }, "en")).toBe(true);
  });

  it("is the day in a long number", () => {
    const numbered = (supportTicketId: string): boolean =>
      hasTime({ supportTicketId, texts: ["Mail is late"] }, { createdDate }, "en");
    expect(
      ["2611230040001234", "2611240040001234", "126112300400012", "2611200040001234", "2511230040001234"].map(numbered),
    ).toEqual([true, true, true, false, false]);
  });

  it("takes a tag that is none for English", () => {
    expect(hasTime(line("Mail is late", "11/23/2026"), { createdDate }, "x_y")).toBe(true);
  });
});
