import { expect, it } from "vitest";
import { answerMeaning } from "../../../../src/tenant/verdict/answer-meaning.ts";
import { answeredVerdict } from "../../../../src/tenant/verdict/answered-verdict.ts";
import { CONTEXT_ANSWERS, type Verdict } from "../../../../src/tenant/model/verdict.ts";
import { verdictOf } from "../model/verdict-of.ts";

const CONTOSO = { domain: "contoso.onmicrosoft.com", name: "Contoso" };
const NAME = { name: "Fabrikam" };
const OWN = [{ domain: "fabrikam.com", name: "fabrikam" }];
const named = verdictOf("unknown", "disagreement", {
  clue: { source: "page", tenant: NAME },
  against: [{ source: "address", tenant: CONTOSO }],
});

it("an answer to a question that is not asked any more is late", () => {
  const verdict = verdictOf("unknown", "noOwnTenants");
  expect(answerMeaning(verdict, { answer: "own", reason: "noClue" }, [])).toEqual({ kind: "late" });
  expect(answerMeaning(undefined, { answer: "own", reason: "noClue" }, [])).toEqual({ kind: "late" });
  expect(answerMeaning(verdict, { answer: "own", reason: "noOwnTenants" }, [])).toEqual({
    kind: "about",
    tenant: CONTOSO,
  });
});

it("is about the tenant that was asked about, else the verdict's, else nobody's", () => {
  const asked = { id: "aaaaaaaa-0000-4000-8000-000000000001" };
  expect(answerMeaning(verdictOf("own", "ownTenant"), { answer: "delegated", tenant: asked }, [])).toEqual({
    kind: "about",
    tenant: asked,
  });
  expect(answerMeaning({ kind: "unknown", reason: "noClue" }, { answer: "own" }, [])).toEqual({
    kind: "about",
    tenant: {},
  });
});

it.each([
  ["customer", CONTOSO],
  ["own", {}],
] as const)("to a mere hint: %s", (answer, tenant) => {
  expect(answerMeaning(verdictOf("unknown", "lastOpened"), { answer }, [])).toEqual({ kind: "about", tenant });
});

it("to clues that disagree is about nobody, but for the own name that the person sees", () => {
  expect(answerMeaning(verdictOf("unknown", "disagreement"), { answer: "own", tenant: CONTOSO }, OWN)).toEqual({
    kind: "about",
    tenant: {},
  });
  expect(answerMeaning(named, { answer: "own" }, [])).toEqual({ kind: "about", tenant: NAME });
  expect(answerMeaning(named, { answer: "customer" }, [])).toEqual({ kind: "about", tenant: {} });
});

it("doubts the own name on a page that is a customer's", () => {
  expect(answerMeaning(named, { answer: "customer" }, OWN)).toEqual({
    kind: "nameDoubted",
    name: "Fabrikam",
    tenant: CONTOSO,
  });
  expect(answerMeaning(named, { answer: "own" }, OWN)).toMatchObject({ kind: "about" });
});

it.each(CONTEXT_ANSWERS)("makes a verdict of a question, with its clues: %s", (answer) => {
  const question = named as Extract<Verdict, { kind: "unknown" }>;
  expect(answeredVerdict(question, { answer, tenant: CONTOSO })).toEqual({
    kind: answer === "customer" || answer === "delegated" ? "customer" : "own",
    reason: answer === "customer" || answer === "own" ? "answered" : answer,
    tenant: CONTOSO,
    clue: { source: "page", tenant: NAME },
    against: [{ source: "address", tenant: CONTOSO }],
  });
  expect(answeredVerdict({ kind: "unknown", reason: "noClue" }, { answer })).toMatchObject({ against: [] });
});
