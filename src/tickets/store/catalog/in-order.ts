import { SEVERITIES } from "../../../model/severity.ts";
import type { Facets } from "../../model/facets/facets.ts";
import type { Order, OrderBy } from "../../model/facets/order.ts";
import { ranksBy, type Ranks } from "./ranks.ts";

const compareTexts = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Digits as the number that they are. */
const compareNumbers = (one: string, other: string): number => one.length - other.length || compareTexts(one, other);

const compareTimes = (one: number, other: number): number => one - other;

/** The index of the ticket store: when it was filed, and the id where that is the same; what has no date is last. */
export const byIndex = (one: Facets, other: Facets): number => {
  if (one.created === undefined || other.created === undefined)
    return Number(one.created === undefined) - Number(other.created === undefined) || compareTexts(one.id, other.id);
  return compareTexts(one.created, other.created) || compareTexts(one.id, other.id);
};

/** Puts facets in order. */
export interface Orderer {
  /** @param facets in the order of the index (`byIndex`) */
  inOrder(facets: readonly Facets[], order: Order): readonly Facets[];
}

const severityRank = ({ severity }: Facets): number | undefined => {
  const rank = SEVERITIES.findIndex((one) => one === severity);
  return rank < 0 ? undefined : rank;
};

const rankBy =
  <T>(ranks: Ranks<T>, keyOf: (facets: Facets) => T | undefined) =>
  (facets: readonly Facets[]): ((one: Facets) => number | undefined) => {
    const found = ranks.of(facets.flatMap((one) => keyOf(one) ?? []));
    return (one) => {
      const key = keyOf(one);
      return key === undefined ? undefined : found.get(key);
    };
  };

/**
 * Puts facets in order in one language. What lacks the value comes last, either way; what has the same comes in the
 * order in which it was filed.
 * @param language BCP 47 tag
 */
export const ordererIn = (language: string): Orderer => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const ranked: Readonly<Record<OrderBy, (facets: readonly Facets[]) => (one: Facets) => number | undefined>> = {
    title: rankBy(ranksBy(compare), ({ title }) => title),
    customer: rankBy(ranksBy(compare), ({ customer }) => customer),
    number: rankBy(ranksBy(compareNumbers), ({ number }) => number),
    severity: () => severityRank,
    created: rankBy(ranksBy(compareTexts), ({ created }) => created),
    due: rankBy(ranksBy(compareTimes), ({ due }) => due),
  };
  return {
    inOrder: (facets, { by, isDescending }) => {
      const rankOf = ranked[by](facets);
      const [present, absent]: [{ one: Facets; rank: number }[], Facets[]] = [[], []];
      for (const one of facets) {
        const rank = rankOf(one);
        if (rank === undefined) absent.push(one);
        else present.push({ one, rank });
      }
      present.sort((a, b) => a.rank - b.rank);
      const sorted = present.map(({ one }) => one);
      return isDescending ? [...sorted.toReversed(), ...absent.toReversed()] : [...sorted, ...absent];
    },
  };
};
