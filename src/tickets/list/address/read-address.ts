import { NEWEST_FIRST } from "../../model/facets/order.ts";
import type { PageState } from "./page-state.ts";
import { PARTS, type Parts } from "./parts.ts";

/** What an address says. */
export interface ReadAddress {
  readonly state: PageState;
  /** Its parts that this page does not know, or whose value it does not know: they are left out. */
  readonly unknown: readonly string[];
}

/** Maximum length of a part that is named to the person, in characters. */
const SHOWN = 60;

const read = <K extends keyof Parts>(key: K, text: string): Parts[K] | undefined => PARTS[key].read(text);

/** Reads the query of an address. Whatever is wrong with it, the rest counts. */
export const readAddress = (query: string): ReadAddress => {
  const keys = new Map((Object.keys(PARTS) as (keyof Parts)[]).map((key) => [PARTS[key].name, key]));
  const parts: Partial<Record<keyof Parts, unknown>> = {};
  const unknown: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    const key = keys.get(name);
    const value = key && read(key, text);
    if (key === undefined || value === undefined) unknown.push(`${name}=${text}`.slice(0, SHOWN));
    else parts[key] = value;
  }
  const { search = "", order = NEWEST_FIRST, view = "list", request, ...filter } = parts as Parts;
  return { state: { filter: { search, ...filter }, order, view, ...(request !== undefined && { request }) }, unknown };
};
