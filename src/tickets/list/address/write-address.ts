import type { PageState } from "./page-state.ts";
import { PARTS, type Parts } from "./parts.ts";

const partsOf = ({ filter, ...rest }: PageState): Parts => ({ ...filter, ...rest });

const write = <K extends keyof Parts>(key: K, parts: Parts): string | undefined => {
  const value = parts[key];
  return value === undefined || value === null ? undefined : PARTS[key].write(value);
};

/** The state of the page as the query of its address (`?status=closed`); empty for that of a fresh page. */
export const writeAddress = (state: PageState): string => {
  const parts = partsOf(state);
  const query = new URLSearchParams();
  for (const key of Object.keys(PARTS) as (keyof Parts)[]) {
    const text = write(key, parts);
    if (text !== undefined) query.set(PARTS[key].name, text);
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
};
