import { beforeEach, expect, it } from "vitest";
import { partnerCard } from "../../../../src/form/detection/partner-card.ts";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { microsoft365Form } from "../../../../src/portals/microsoft365/forms/microsoft365-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";

const microsoft365 = (language = "en") => microsoft365Form(wordsFor("microsoft365", language));
const LINKS =
  `<a href="tel:+49305550100">+49 30 5550100</a><a ` +
  `href="mailto:support@fabrikam.example">support@fabrikam.example</a>`;
const pane = (inner: string, heading = "Help & support"): string =>
  `<div role="dialog"><h2>${heading}</h2>${inner}</div>`;

beforeEach(() => document.body.replaceChildren());

it.each([
  ["the way on", "en", pane(`${LINKS}<button>New Microsoft service request</button>`), "partnerCard"],
  [
    "the way on, in French",
    "fr",
    pane(`${LINKS}<button>Nouvelle demande de service Microsoft</button>`, "Aide et support"),
    "partnerCard",
  ],
  ["no way on", "en", pane(LINKS), "partnerOnly"],
  ["no address", "en", pane(`<a href="tel:+49305550100">x</a>`), undefined],
  ["no heading of the form", "en", `<h1>Users</h1>${LINKS}`, undefined],
  ["nothing", "en", pane(""), undefined],
] as const)("the customer's partner in the form's place, with %s", (_with, language, html, expected) => {
  document.body.innerHTML = html;
  expect(partnerCard(document, microsoft365(language))).toBe(expected);
});

it("is unknown where a portal has no such card", () => {
  document.body.innerHTML = pane(LINKS, "New support request");
  expect(partnerCard(document, azureForm(wordsFor("azure", "en")))).toBeUndefined();
});
