import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Submissions, watchSubmissions } from "../../../../src/submission/page/watch-submissions.ts";
import type { Submission } from "../../../../src/submission/model/submission.ts";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import type { Outcome } from "../../../../src/submission/page/judge-outcome.ts";
import type { Draft } from "../../../../src/form/session/draft.ts";

const definition = azureForm(wordsFor("azure", "en"));
let stop = new AbortController();
let draft: Draft = {};
let intents: Submission[] = [];
let outcomes: [string, Outcome["kind"]][] = [];
let submissions: Submissions | undefined;

beforeEach(() => {
  stop = new AbortController();
  draft = { title: "VPN is down", severity: "C - Minimal impact" };
  intents = [];
  outcomes = [];
  document.body.innerHTML = "<section><h2>New support request</h2><button>Create</button></section>";
  submissions = watchSubmissions({
    window,
    answers: { taken: () => false, refused: () => false, mark: () => undefined },
    now: Date.now,
    current: () => ({
      session: { draft, offer: undefined, facts: undefined },
      form: { found: { definition }, places: [...document.querySelectorAll("section")] },
    }),
    onPress: () => undefined,
    onIntent: (submission) => intents.push(submission),
    onOutcome: ({ submissionId }, { kind }) => outcomes.push([submissionId, kind]),
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const create = (): Promise<void> => userEvent.click(page.getByRole("button", { name: "Create" }));

it("two presses that say the same are one request", async () => {
  await create();
  await create();
  expect(intents).toHaveLength(1);
  expect(submissions?.isPending()).toBe(true);
});

it("what was changed before the second press the portal had not taken the first time", async () => {
  await create();
  draft = { ...draft, severity: "A - Critical impact" };
  await create();
  expect(intents.map(({ severity }) => severity)).toEqual(["minimal", "critical"]);
  expect(outcomes).toEqual([[intents[0]?.submissionId, "discarded"]]);
});

const TITLE = "<h2>New support request</h2>";
const show = (html: string): void => {
  document.body.innerHTML = `<section>${html}</section>`;
  // A form that is let through must not load another page.
  document.addEventListener("submit", (event) => event.preventDefault(), { signal: stop.signal });
};
/** What came of the last press, once the turn in which it was heard is over. */
const afterPress = async (intended = 1): Promise<string[]> => {
  await vi.waitFor(() => expect(intents).toHaveLength(intended));
  await new Promise((resolve) => void setTimeout(resolve, 30));
  return outcomes.map(([, kind]) => kind);
};
const form = (fields: string, button = "<button>Create</button>", attributes = ""): string =>
  `${TITLE}<form ${attributes}>${fields}${button}</form>`;

/** A control of a toolkit that takes part in forms and finds itself invalid. */
class TestField extends HTMLElement {
  static readonly formAssociated = true;
  readonly internals = this.attachInternals();
  constructor() {
    super();
    this.internals.setValidity({ valueMissing: true }, "Missing");
  }
}
customElements.define("test-field", TestField);

/** A button of a toolkit: the real one is in its shadow tree, and asks the form around it. */
class TestButton extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = "<button>Create</button>";
    root.firstElementChild?.addEventListener("click", () => this.closest("form")?.requestSubmit());
  }
}
customElements.define("test-button", TestButton);

describe("a press that the browser refuses is discarded", () => {
  it.each([
    ["a text that is required", form("<input required>")],
    [
      "a choice that is required",
      form(`<label><input type="radio" name="a" required>A</label><label><input type="radio" name="a">B</label>`),
    ],
    ["a list that is required", form("<select required><option value=''>Select</option><option>A</option></select>")],
    ["a pattern", form(`<input value="+49 30" pattern="[0-9]+">`)],
    ["an address", form(`<input type="email" value="a@fabrikam.com; b@fabrikam.com">`)],
    ["a field that cannot be focused", form(`<input required style="display:none">`)],
    ["a field in a place that is shut", form(`<div hidden><textarea required></textarea></div>`)],
    ["a field beside its form", `${form("", "<button>Create</button>", 'id="own"')}<input form="own" required>`],
    ["a button beside its form", `<form id="own"><input required></form>${TITLE}<button form="own">Create</button>`],
    ["an input that submits", form("<input required>", `<input type="submit" value="Create">`)],
    ["a field of a toolkit", form("<test-field tabindex='0'></test-field>")],
    ["a button of a toolkit", form("<input required>", "<test-button></test-button>")],
    [
      "a check that the page makes in its own handler",
      form("<input required>", `<button type="button" onclick="this.form.reportValidity()">Create</button>`),
    ],
  ])("for %s", async (_what, html) => {
    show(html);
    await create();
    expect(await afterPress()).toEqual(["discarded"]);
  });

  it("for Enter in a field", async () => {
    show(form(`<input id="title"><input required>`));
    await userEvent.type(page.getByRole("textbox").first(), "VPN{Enter}");
    expect(await afterPress()).toEqual(["discarded"]);
  });

  it.each(["{Enter}", " "])("for %j on the button", async (key) => {
    show(form("<input required>"));
    document.querySelector("button")?.focus();
    await userEvent.keyboard(key);
    expect(await afterPress()).toEqual(["discarded"]);
  });

  it("and the next press, which it lets through, is a new request", async () => {
    show(form("<input required>"));
    await create();
    await afterPress();
    await userEvent.fill(page.getByRole("textbox"), "x");
    await create();
    expect(await afterPress(2)).toEqual(["discarded"]);
    expect(outcomes[0]?.[0]).toBe(intents[0]?.submissionId);
    expect(intents[1]?.submissionId).not.toBe(intents[0]?.submissionId);
  });
});

describe("a press stays where the browser does not refuse it", () => {
  it.each([
    ["with nothing wrong", form("<input required value='x'>")],
    ["where the form is not to be checked", form("<input required>", "<button>Create</button>", "novalidate")],
    ["where the button says so", form("<input required>", "<button formnovalidate>Create</button>")],
    [
      "where the page checks for itself and submits",
      form("<input required>", "<button onclick='this.form.checkValidity()' formnovalidate>Create</button>"),
    ],
    [
      "where the page checks while it is submitted",
      form("<input required>", "<button>Create</button>", `novalidate onsubmit="this.checkValidity()"`),
    ],
    [
      "where another form is checked",
      form("<input>", `<button onclick="document.querySelector('#other').checkValidity()">Create</button>`) +
        `<form id="other"><input required></form>`,
    ],
    [
      "where a field beside all forms is checked",
      form("<input>", `<button onclick="document.querySelector('#lone').checkValidity()">Create</button>`) +
        `<input id="lone" required>`,
    ],
    [
      "where the page claims so",
      form("<input>", `<button onclick="this.form.elements[0].dispatchEvent(new Event('invalid'))">Create</button>`),
    ],
    [
      "where there is no form",
      `${TITLE}<input required><button onclick="document.querySelector('input').checkValidity()">Create</button>`,
    ],
  ])("%s", async (_what, html) => {
    show(html);
    await create();
    expect(await afterPress()).toEqual([]);
    expect(submissions?.isPending()).toBe(true);
  });

  it("although the page checks the form before and after", async () => {
    show(form("<input required>", "<button>Create</button>"));
    const field = document.querySelector("input");
    expect(field?.reportValidity()).toBe(false);
    await userEvent.fill(page.getByRole("textbox"), "x");
    await create();
    await afterPress();
    if (field) field.value = "";
    expect(field?.form?.checkValidity()).toBe(false);
    expect(await afterPress()).toEqual([]);
  });

  it("a press elsewhere that is refused says nothing of it", async () => {
    show(form("<input required>", "<button formnovalidate>Create</button><button>Check</button>"));
    await create();
    await userEvent.click(page.getByRole("button", { name: "Check" }));
    expect(await afterPress()).toEqual([]);
  });
});
