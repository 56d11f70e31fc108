import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { elementsOf } from "../../../../src/page/elements/elements-of.ts";
import { enterShadows } from "../../../../src/page/elements/shadow-roots.ts";
import { numbersOn, readNotice } from "../../../../src/submission/page/read-notice.ts";
import { watchEvidence } from "../../../../src/submission/page/watch-evidence.ts";
import { watchSubmissions } from "../../../../src/submission/page/watch-submissions.ts";
import { addTree, openTestDoor, showShadows } from "../../page/elements/shadow-page.ts";

const definition = azureForm(wordsFor("azure", "en"));
const TITLE = "<h2>New support request</h2>";
const CREATE = "<button>Create</button>";
const ANSWERS = { taken: () => false, refused: () => false, mark: () => undefined };

let stop: AbortController;
const onIntent = vi.fn();
const onOutcome = vi.fn<(submission: unknown, outcome: { kind: string }) => void>();

const part = (selector: string): Element => {
  const [found] = elementsOf(document, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const show = (html: string): void => {
  showShadows(html);
  for (const form of elementsOf(document, "form"))
    form.addEventListener("submit", (event) => event.preventDefault(), { signal: stop.signal });
  watchSubmissions({
    window,
    answers: ANSWERS,
    now: Date.now,
    current: () => ({
      session: { draft: { title: "VPN is down" }, offer: undefined, facts: undefined },
      form: { found: { definition }, places: [part("section")] },
    }),
    onPress: () => undefined,
    onIntent,
    onOutcome,
    signal: stop.signal,
  });
};

beforeEach(() => {
  stop = new AbortController();
  onIntent.mockClear();
  onOutcome.mockClear();
  openTestDoor();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  enterShadows(() => null, "");
});

describe("a press is the person's intent", () => {
  it.each([
    ["in a form in a shadow tree", `<x-a data-shadow="open"><section>${TITLE}<form>${CREATE}</form></section></x-a>`],
    [
      "of a button in a shadow tree of its own",
      `<section>${TITLE}<x-a data-shadow="open"><x-b data-shadow="open">${CREATE}</x-b></x-a></section>`,
    ],
    ["in a closed shadow tree", `<section>${TITLE}<x-a data-shadow="closed">${CREATE}</x-a></section>`],
  ])("%s", async (_where, html) => {
    show(html);
    const [button, body] = [part("button"), document.body].map((one) => one.getBoundingClientRect());
    if (button && body) {
      const position = { x: button.left - body.left + 5, y: button.top - body.top + 5 };
      await userEvent.click(document.body, { position, force: true });
    }
    expect(onIntent).toHaveBeenCalledTimes(1);
    (part("button") as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(onIntent).toHaveBeenCalledTimes(1);
  });
});

it("what the browser refuses in a shadow tree is discarded", async () => {
  show(`<x-a data-shadow="open"><section>${TITLE}<form><input required>${CREATE}</form></section></x-a>`);
  await userEvent.click(page.getByRole("button", { name: "Create" }));
  await vi.waitFor(() => expect(onOutcome.mock.calls.map(([, { kind }]) => kind)).toEqual(["discarded"]));
});

describe("what the page answers in a shadow tree is read", () => {
  const since = Date.UTC(2026, 9, 1, 12);
  const number = "2610010050001234";
  const facts = { definition, known: new Set<string>(), now: since };

  it("a notice with a number, in a tree or as one", () => {
    show(`<section>${TITLE}${CREATE}</section>`);
    const host = document.createElement("x-toast");
    const tree = addTree(host, `<p>Support request ${number} was created</p>`);
    document.body.append(host);
    expect(readNotice([...tree.childNodes], facts)).toEqual({ kind: "success", supportTicketId: number });
    expect(readNotice([host], facts)).toEqual({ kind: "success", supportTicketId: number });
    expect(numbersOn(document)).toEqual(new Set([number]));
  });

  it("a complaint of the form", () => {
    show(`<section>${TITLE}<x-a data-shadow="open"><input></x-a>${CREATE}</section>`);
    const evidence = watchEvidence({
      document,
      definition,
      places: () => [part("section")],
      control: part("button"),
      answers: ANSWERS,
      since,
    });
    expect([evidence.read([], true).complains, evidence.isInside(part("input"))]).toEqual([false, true]);
    part("input").setAttribute("aria-invalid", "true");
    expect(evidence.read([], true).complains).toBe(true);
  });
});
