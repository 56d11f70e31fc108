import { afterEach, beforeEach, expect, it } from "vitest";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { type Notice, readDonePage } from "../../../../src/submission/page/read-notice.ts";

const definition = azureForm(wordsFor("azure", "en"));
const NOW = Date.UTC(2026, 10, 27);
const DETAILS =
  "#view/Microsoft_Azure_Support/SupportRequestDetails.ReactView/id/%2Fsubscriptions%2Fx/portalJourney~/true";
const LONG = `<p>${"A long page about the request. ".repeat(60)}</p>`;

const readAt = (hash: string, html: string, known: readonly string[] = []): Notice | undefined => {
  history.replaceState(undefined, "", hash);
  document.body.innerHTML = `<section>${LONG}${html}</section>`;
  return readDonePage(document, { definition, known: new Set(known), now: NOW });
};

let before = "";
beforeEach(() => {
  before = location.href;
});
afterEach(() => {
  history.replaceState(undefined, "", before);
  document.body.replaceChildren();
});

it("the page of one request says that it was taken, and its number, however much else it says", () => {
  expect(readAt(DETAILS, "<div>2611270040001234</div>")).toEqual({
    kind: "success",
    supportTicketId: "2611270040001234",
  });
});

it("no number is taken where it is not certain which", () => {
  expect(readAt(DETAILS, "")).toEqual({ kind: "success", supportTicketId: undefined });
  expect(readAt(DETAILS, "<div>2611270040001234</div><div>2611270040009999</div>")).toEqual({
    kind: "success",
    supportTicketId: undefined,
  });
  expect(readAt(DETAILS, "<div>2611270040001234</div>", ["2611270040001234"])).toEqual({
    kind: "success",
    supportTicketId: undefined,
  });
});

it("another page says nothing", () => {
  expect(
    readAt("#view/Microsoft_Azure_Support/NewSupportRequestV3Blade", "<div>2611270040001234</div>"),
  ).toBeUndefined();
});
