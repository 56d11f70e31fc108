import * as v from "valibot";
import { PERSON_LIMIT } from "../../../contact/person-name.ts";
import { CLOUD_IDS } from "../../../model/cloud.ts";
import { TICKET_PORTAL_IDS } from "../../../model/portal.ts";
import { SEVERITIES } from "../../../model/severity.ts";
import { NEWEST_FIRST, ORDERS, type Order } from "../../model/facets/order.ts";
import { DEADLINE_FILTERS, STATUS_FILTERS, type Period } from "../../model/facets/ticket-filter.ts";
import type { PageState } from "./page-state.ts";

/** Maximum length of the words of a search in an address, in characters. */
export const SEARCH_LIMIT = 200;

/** One part of the address: a name, and how its text and its value are made of each other. */
interface Part<K extends keyof Parts> {
  readonly name: string;
  /** @returns undefined for a text that says nothing which the page knows */
  readonly read: (text: string) => Parts[K] | undefined;
  /** @returns undefined where the value is the usual one, which no address names */
  readonly write: (value: NonNullable<Parts[K]>) => string | undefined;
}

/** The parts of the state of the page, each of which may be absent. */
export type Parts = Omit<PageState["filter"], "search"> & {
  readonly search?: string | undefined;
  readonly order?: Order | undefined;
  readonly view?: PageState["view"] | undefined;
  readonly request?: string | undefined;
};

const reading =
  <S extends v.GenericSchema<string, string>>(schema: S) =>
  (text: string): v.InferOutput<S> | undefined => {
    const parsed = v.safeParse(schema, text);
    return parsed.success ? parsed.output : undefined;
  };

const same = <T extends string>(value: T): string => value;

const choice = <T extends string>(name: string, values: readonly T[]) => ({
  name,
  read: (text: string): T | undefined => values.find((value) => value === text),
  write: same<T>,
});

const text = (name: string, limit: number) => ({
  name,
  read: reading(v.pipe(v.string(), v.nonEmpty(), v.maxLength(limit))),
  write: (value: string) => (value === "" ? undefined : value),
});

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((date) => {
    try {
      return Temporal.PlainDate.from(date).toString() === date;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }),
);

/** Whether a text is a day as addresses and date boxes have it. */
export const isDay = (date: string): boolean => v.is(day, date);

const period = (name: string) => ({
  name,
  read: (span: string): Period | undefined => {
    const [from = "", to = "", ...rest] = span.split("..");
    if (rest.length > 0 || !span.includes("..") || (from === "" && to === "")) return undefined;
    if ((from !== "" && !isDay(from)) || (to !== "" && !isDay(to))) return undefined;
    return { ...(from !== "" && { from }), ...(to !== "" && { to }) };
  },
  write: ({ from = "", to = "" }: Period) => (from === "" && to === "" ? undefined : `${from}..${to}`),
});

/** Every part, in the order in which an address names them. */
export const PARTS: { readonly [K in keyof Required<Parts>]: Part<K> } = {
  view: {
    name: "view",
    read: (view) => (view === "reports" ? view : undefined),
    write: (view) => (view === "reports" ? view : undefined),
  },
  search: text("q", SEARCH_LIMIT),
  status: choice("status", STATUS_FILTERS),
  deadline: choice("deadline", DEADLINE_FILTERS),
  customer: text("customer", 300),
  severity: choice("severity", [...SEVERITIES, "none"] as const),
  portal: choice("portal", TICKET_PORTAL_IDS),
  cloud: choice("cloud", CLOUD_IDS),
  filedBy: text("filedBy", PERSON_LIMIT),
  keeper: text("keeper", PERSON_LIMIT),
  language: text("language", 100),
  own: {
    name: "own",
    read: (own) => (own === "yes" ? true : own === "no" ? false : undefined),
    write: (own) => (own ? "yes" : "no"),
  },
  filed: period("filed"),
  due: period("due"),
  order: {
    name: "sort",
    read: (sort) => {
      const by = ORDERS.find((one) => one === sort.replace(/^-/, ""));
      return by && { by, isDescending: sort.startsWith("-") };
    },
    write: ({ by, isDescending }) =>
      by === NEWEST_FIRST.by && isDescending === NEWEST_FIRST.isDescending
        ? undefined
        : `${isDescending ? "-" : ""}${by}`,
  },
  request: { name: "request", read: reading(v.pipe(v.string(), v.uuid())), write: same<string> },
};
