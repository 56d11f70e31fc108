import type { AzureOverrides, ListManners } from "../../tests/practice/azure/config.ts";
import { type Random, randomOf } from "./random.ts";
import {
  type Act,
  type ChooseAct,
  type ComposeAct,
  type NamedField,
  type PageKind,
  PAGES,
  type RoundPlan,
  type TypeAct,
} from "./round-plan.ts";

interface Writable extends NamedField {
  readonly text: string;
}

const DESCRIPTION: Writable = { field: "description", label: "Description", text: "Paul-Tobias sees error 0x204" };
const NAMES: readonly [Writable, ...Writable[]] = [
  { field: "problemStart", label: "When did the problem start?", text: "yesterday at 7 pm" },
  { field: "firstName", label: "First name", text: "Paul-Tobias" },
  { field: "lastName", label: "Last name", text: "Grandjean" },
];
const TEXTS: readonly [Writable, ...Writable[]] = [
  DESCRIPTION,
  ...NAMES,
  { field: "primaryEmailAddress", label: "Email", text: "paul@fabrikam.example" },
  { field: "phoneNumber", label: "Phone", text: "+49 30 5550123" },
];

const LISTS: readonly [NamedField, ...NamedField[]] = [
  { field: "country", label: "Country/region" },
  { field: "severity", label: "Severity" },
  { field: "preferredSupportLanguage", label: "Support language" },
];

/** The latest start, in milliseconds; half of them fall into its first fifth, for that is when forms are filled. */
const LATEST = 4000;
const EARLY = 2.3;

const typing = (random: Random): TypeAct => {
  const written = random.pick(TEXTS);
  const rest = random.chance(0.7) ? random.between(40, 250) : random.between(300, 1200);
  const wander = random.chance(0.35) ? [0, 1, 2].map(() => Math.round(random.between(80, 350))) : [];
  // About 70 ms a key.
  const pauses = written.text.split("").map(() => Math.round(random.between(45, 95)));
  return { kind: "type", ...written, pauses, rest: Math.round(rest), leaves: random.chance(0.5), wander };
};

const choosing = (random: Random): ChooseAct => ({
  kind: "choose",
  ...random.pick(LISTS),
  open: Math.round(random.between(500, 3000)),
  which: random.between(0, 1),
});

const composing = (random: Random): ComposeAct => {
  const { field, label } = random.pick([DESCRIPTION, ...NAMES]);
  return { kind: "compose", field, label, pause: Math.round(random.between(600, 2000)) };
};

const formOf = (page: PageKind, random: Random): AzureOverrides => {
  const pane = random.chance(0.4);
  const common: AzureOverrides = {
    noise: false,
    avatarDelay: 50,
    startStep: "additionalDetails",
    keepsLog: true,
    // What cannot be filled in is to leave the pane open too.
    plan: random.chance(pane ? 0.5 : 0.15) ? "listWithoutCsp" : "list",
    moves: random.chance(0.4),
    delays: { step: 300, contact: random.pick([100, 900]), popup: random.pick([0, 60, 200]), options: 60 },
  };
  const listManners = random.pick<ListManners>(["atOnce", "flickers", "late"]);
  switch (page) {
    case "react":
      return { ...common, world: "react", fluent: "none", listManners, react: { prewarmed: [], pane } };
    case "fluent8":
      return { ...common, world: "react", fluent: 8, react: { prewarmed: [], pane } };
    case "fluent9":
      return { ...common, world: "react", fluent: 9, react: { prewarmed: [] } };
    case "knockout":
      return {
        ...common,
        listManners,
        textBinding: random.pick(["value", "textInput"]),
        optionEvent: random.pick(["mouseup", "mousedown", "click"]),
      };
  }
};

/** What happens in the round with this seed at a page; always the same. */
export const planRound = (page: PageKind, seed: number): RoundPlan => {
  // Each page has moments of its own.
  const random = randomOf(seed * PAGES.length + PAGES.indexOf(page));
  const azure = formOf(page, random);
  const start = Math.round(random.between(0, 1) ** EARLY * LATEST);
  const gap = Math.round(random.between(150, 1500));
  const kind = random.between(0, 1);
  const first: Act = kind < 0.5 ? typing(random) : kind < 0.75 ? choosing(random) : composing(random);
  const second = random.chance(0.4) ? [typing(random)] : [];
  return { seed, page, azure, start, gap, acts: [first, ...second.filter(({ field }) => field !== first.field)] };
};
