import type { PageEntry } from "../../tests/practice/hands/protocol.ts";
import type { Model } from "./form-view.ts";
import type { Deed } from "./person.ts";

/** What was in the person's way in a round, or in many; all of it shall be 0. */
export interface Faults {
  /** Keys that did not reach the field in which the person typed. */
  readonly keys: number;
  /** Lists left open that the person did not open, lists shut that they had open, and a form that was closed. */
  readonly lists: number;
  /** Compositions that ended before the person decided on the word. */
  readonly compositions: number;
  /** Fields that do not hold in the end what they should. */
  readonly fields: number;
}

/** All that is known after a round. */
export interface Evidence {
  readonly deeds: readonly Deed[];
  readonly log: readonly PageEntry[];
  readonly model: Model | undefined;
  readonly expected: Readonly<Record<string, string>>;
  readonly openLists: readonly string[];
}

/** Each fault, by its kind, as words. */
export interface Judgment {
  readonly faults: Faults;
  readonly remarks: readonly string[];
}

/** The clocks of page and player tick alike, but an event is recorded a little later than it was sent. */
const SLACK = 20;

interface Found {
  readonly count: number;
  readonly remark: string;
}

const lostKeys = ({ act, began }: Deed, until: number, log: readonly PageEntry[]): Found[] => {
  if (act.kind !== "type") return [];
  const keys = log.filter(
    ({ kind, trusted, what, at }) =>
      kind === "key" && trusted && what.length === 1 && at >= began - SLACK && at < until - SLACK,
  );
  const elsewhere = keys.filter(({ where }) => where !== act.label);
  const places = [...new Set(elsewhere.map(({ where }) => where))];
  const gone = act.text.length - keys.length;
  return [
    ...places.map((place) => {
      const there = elsewhere.filter(({ where }) => where === place).map(({ what }) => what);
      return { count: there.length, remark: `typed into "${act.label}", but ${place} heard "${there.join("")}"` };
    }),
    ...(gone > 0 ? [{ count: gone, remark: `typed into "${act.label}", and ${gone} keys reached nothing` }] : []),
  ];
};

const shutLists = ({ act, began, ended }: Deed, log: readonly PageEntry[]): Found[] => {
  if (act.kind !== "choose") return [];
  const shut = log.filter(
    ({ kind, where, at }) => kind === "shuts" && where === act.label && at > began && at < ended - SLACK,
  );
  return shut.length > 0
    ? [
        {
          count: 1,
          remark:
            `the list "${act.label}" was shut ` +
            `${Math.round((shut[0]?.at ?? began) - began)} ms after the person saw it open`,
        },
      ]
    : [];
};

const brokenComposition = ({ act, began, ended }: Deed, log: readonly PageEntry[]): Found[] => {
  if (act.kind !== "compose") return [];
  const early = log.filter(({ kind, at }) => kind === "compositionend" && at > began && at < ended);
  return early.length > 0
    ? [
        {
          count: 1,
          remark:
            `the composition in "${act.label}" ended after ` +
            `${Math.round((early[0]?.at ?? began) - began)} ms with "${early[0]?.what}"`,
        },
      ]
    : [];
};

const wrongFields = (model: Model | undefined, expected: Evidence["expected"]): Found[] =>
  Object.entries(expected).flatMap(([field, value]) =>
    model && model[field] !== value
      ? [{ count: 1, remark: `${field} holds ${JSON.stringify(model[field])}, not ${JSON.stringify(value)}` }]
      : [],
  );

const sum = (found: readonly Found[]): number => found.reduce((total, { count }) => total + count, 0);

/** Says what was in the person's way. */
export const judge = ({ deeds, log, model, expected, openLists }: Evidence): Judgment => {
  const keys = deeds.flatMap((deed, index) => lostKeys(deed, deeds[index + 1]?.began ?? Number.POSITIVE_INFINITY, log));
  const lists = [
    ...deeds.flatMap((deed) => shutLists(deed, log)),
    ...openLists.map((label) => ({ count: 1, remark: `the list "${label}" is open in the end` })),
    ...(model ? [] : [{ count: 1, remark: "the form is gone" }]),
  ];
  const compositions = deeds.flatMap((deed) => brokenComposition(deed, log));
  const unchosen = deeds.flatMap(({ act, value }) =>
    value === undefined ? [{ count: 1, remark: `nothing could be chosen in "${act.label}"` }] : [],
  );
  const fields = [...wrongFields(model, expected), ...unchosen];
  return {
    faults: { keys: sum(keys), lists: sum(lists), compositions: sum(compositions), fields: sum(fields) },
    remarks: [...keys, ...lists, ...compositions, ...fields].map(({ remark }) => remark),
  };
};
