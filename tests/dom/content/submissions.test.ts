import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FormInstance } from "../../../src/content/form-instance.ts";
import { type Submissions, watchSubmissions } from "../../../src/content/submissions.ts";
import type { Submission } from "../../../src/model/submission.ts";
import { azureForm } from "../../../src/portals/azure/azure-form.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";
import type { Outcome } from "../../../src/submission/judge-outcome.ts";
import type { Draft } from "../../../src/submission/draft.ts";

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
    instance: () => ({ draft, definition, places: [...document.querySelectorAll("section")], offer: undefined, facts: undefined }) as unknown as FormInstance,
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
