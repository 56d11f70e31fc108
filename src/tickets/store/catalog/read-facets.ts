import { instantAt } from "../../../model/instant.ts";
import { facetsOf, type Facets } from "../../model/facets/facets.ts";
import type { TicketDatabase } from "../database/ticket-database.ts";
import { allIds } from "../read/all-ids.ts";

/** Number of records that are read in one request. */
const RECORDS_AT_ONCE = 500;

/** What has changed in the ticket store. */
export interface FacetChanges {
  readonly written: readonly Facets[];
  readonly gone: ReadonlySet<string>;
}

const known = (records: readonly unknown[]): Facets[] => records.flatMap((record) => facetsOf(record) ?? []);

/** The facets of all records, damaged ones too, in small requests. */
export const readAllFacets = async (db: TicketDatabase): Promise<Facets[]> => {
  const facets: Facets[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const records: { readonly id: string }[] = await db.getAll("tickets", range, RECORDS_AT_ONCE);
    for (const one of known(records)) facets.push(one);
    const last = records.at(-1);
    if (last === undefined || records.length < RECORDS_AT_ONCE) return facets;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
};

/**
 * What was written since a moment (ms since 1970), came or went. What is restored from a backup keeps the date of its
 * last change, so what is new is found by its key.
 * @param ids those that were known then
 */
export const readFacetChanges = async (
  db: TicketDatabase,
  since: number,
  ids: ReadonlySet<string>,
): Promise<FacetChanges> => {
  const written = await db.getAllFromIndex("tickets", "updated", IDBKeyRange.lowerBound(instantAt(since)));
  const gone = new Set(ids);
  const added: string[] = [];
  for await (const stretch of allIds(db)) for (const id of stretch) if (!gone.delete(id)) added.push(id);
  const seen = new Set(written.map(({ id }) => id));
  const others = await Promise.all(added.filter((id) => !seen.has(id)).map((id) => db.get("tickets", id)));
  // One that came and went between the two readings is gone.
  return { written: known([...written, ...others]), gone };
};
