import { expect, it } from "vitest";
import { type Evidence, judge } from "../../../scripts/hands/judge.ts";
import type { Deed } from "../../../scripts/hands/person.ts";
import type { PageEntry } from "../../practice/hands/protocol.ts";

const typed: Deed = {
  act: {
    kind: "type",
    field: "lastName",
    label: "Last name",
    text: "Paul",
    pauses: [],
    rest: 0,
    leaves: false,
    wander: [],
  },
  began: 1000,
  ended: 1300,
  value: "Paul",
};
const chosen: Deed = {
  act: { kind: "choose", field: "country", label: "Country/region", open: 900, which: 0 },
  began: 1000,
  ended: 1900,
  value: "AT",
};
const composed: Deed = {
  act: { kind: "compose", field: "title", label: "Title", pause: 600 },
  began: 1000,
  ended: 2000,
  value: "サーバ",
};

const entry = (at: number, kind: PageEntry["kind"], where: string, what = ""): PageEntry => ({
  at,
  kind,
  where,
  what,
  trusted: true,
});
const keys = (...places: readonly string[]): PageEntry[] =>
  places.map((where, index) => entry(1010 + 70 * index, "key", where, "Paul".charAt(index)));

const round = (evidence: Partial<Evidence>): Evidence => ({
  deeds: [],
  log: [],
  model: {},
  expected: {},
  openLists: [],
  ...evidence,
});

const own = "Last name";

it.each([
  ["nothing, where each key arrived", round({ deeds: [typed], log: keys(own, own, own, own) }), {}, ""],
  [
    "keys that another field heard",
    round({ deeds: [typed], log: keys(own, "Country/region", "Country/region", own) }),
    { keys: 2 },
    /Country\/region heard "au"/,
  ],
  ["keys that nothing heard", round({ deeds: [typed], log: keys(own, own) }), { keys: 2 }, /2 keys reached nothing/],
  [
    "a list that was shut while the person looked at it",
    round({ deeds: [chosen], log: [entry(1500, "shuts", "Country/region")] }),
    { lists: 1 },
    /500 ms after/,
  ],
  [
    "nothing, where another list was shut, or that one by the person",
    round({ deeds: [chosen], log: [entry(1500, "shuts", "Severity"), entry(1905, "shuts", "Country/region")] }),
    {},
    "",
  ],
  [
    "a list that is open in the end",
    round({ openLists: ["Support plan"] }),
    { lists: 1 },
    /Support plan.*open in the end/,
  ],
  ["a form that is gone", round({ model: undefined, expected: { country: "DE" } }), { lists: 1 }, /the form is gone/],
  [
    "a composition that ended early",
    round({
      deeds: [composed],
      log: [entry(1600, "compositionend", "Title", "さーば"), entry(2005, "compositionend", "Title", "サーバ")],
    }),
    { compositions: 1 },
    /after 600 ms/,
  ],
  [
    "nothing, where the person decided on the word",
    round({ deeds: [composed], log: [entry(2005, "compositionend", "Title", "サーバ")] }),
    {},
    "",
  ],
  [
    "a field that holds something else",
    round({ model: { country: "US" }, expected: { country: "DE" } }),
    { fields: 1 },
    /country holds "US", not "DE"/,
  ],
  [
    "a list in which nothing could be chosen",
    round({ deeds: [{ ...chosen, value: undefined }] }),
    { fields: 1 },
    /nothing could be chosen/,
  ],
] as const)("counts %s", (_name, evidence, counted, remark) => {
  const { faults, remarks } = judge(evidence);
  expect(faults).toEqual({ keys: 0, lists: 0, compositions: 0, fields: 0, ...counted });
  expect(remarks.join()).toMatch(remark);
});
