import { afterEach, expect, it } from "vitest";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { type Notice, readNotice } from "../../../../src/submission/page/read-notice.ts";

const REVIEW = "<p>Title</p><p>Error 500, and the name is required twice</p>";

/** What is read where `html` is added to a form that has been submitted, or beside it. */
const added = (html: string, where = "section", language = "en"): Notice | undefined => {
  document.body.innerHTML = `<section>${REVIEW}</section><aside></aside>`;
  const place = document.querySelector("section");
  const box = document.createElement("div");
  box.innerHTML = html;
  document.querySelector(where)?.append(box);
  const before = "Title Error 500, and the name is required twice";
  return readNotice([box], {
    definition: azureForm(wordsFor("azure", language)),
    known: new Set(),
    now: Date.UTC(2026, 10, 27),
    form: { places: place ? [place] : [], before },
  });
};

afterEach(() => document.body.replaceChildren());

it.each([
  ["en", "The value must not be empty."],
  ["en", "Please correct the errors in Additional details."],
  ["de", "Der Wert darf nicht leer sein."],
  ["ja", "この項目は必須です。"],
])("a complaint in the form says that it was not taken (%s: %s)", (language, text) => {
  expect(added(`<span>${text}</span>`, "section", language)).toEqual({ kind: "error" });
});

it("what the request itself tells of is no complaint, also where it is drawn anew", () => {
  expect(added(REVIEW)).toBeUndefined();
  expect(added("<p>Submitting</p>")).toBeUndefined();
});

it("what is wrong elsewhere is no complaint of the form", () => {
  expect(added("<span>The value must not be empty.</span>", "aside")).toBeUndefined();
});

const toast = (text: string): string => `<p>${text}</p>`;
/** What is read where several notices come at once, each as a node of its own. */
const together = (...texts: string[]): Notice | undefined => {
  document.body.innerHTML = texts.map(toast).join("");
  return readNotice([...document.querySelectorAll("p")], {
    definition: azureForm(wordsFor("azure", "en")),
    known: new Set(),
    now: Date.UTC(2026, 10, 27),
  });
};

it("of two numbers, for a double click that was taken twice, the first is that of the request", () => {
  const made = "Support request has been created.";
  expect(together(`${made} 2611270040001111`, `${made} 2611270040002222`)).toEqual({
    kind: "success",
    supportTicketId: "2611270040001111",
  });
});

it("of two numbers the one whose notice speaks of a request", () => {
  expect(together("Deployment 2611270040001111 succeeded", "Your support request is 2611270040002222")).toEqual({
    kind: "success",
    supportTicketId: "2611270040002222",
  });
});

it.each([
  ["rows of a list", ["2611270040001111 VPN is down", "2611270040002222 No backup"]],
  ["rows of a list that speak of requests", ["Support request 2611270040001111", "Support request 2611270040002222"]],
  ["numbers in one text", ["Support requests 2611270040001111 and 2611270040002222"]],
])("%s are nothing new", (_name, texts) => {
  expect(together(...texts)?.supportTicketId).toBeUndefined();
});
