import { useEffect, useState } from "preact/hooks";
import { troubleOf, type Trouble } from "../../components/trouble.tsx";
import type { TicketFilter } from "../../model/facets/ticket-filter.ts";
import type { Report } from "../../reports/model/report.ts";
import { FIRST_STATE } from "../address/page-state.ts";
import { writeAddress } from "../address/write-address.ts";
import type { TicketsSource } from "../source/tickets-source.ts";

export interface Reported {
  readonly report?: Report;
  readonly trouble?: Trouble;
}

/** The report about the requests that a filter lets through, made anew whenever the ticket store changes. */
export const useReport = (source: TicketsSource, filter: TicketFilter, isWanted: boolean): Reported => {
  const [reported, setReported] = useState<Reported>({});
  const name = writeAddress({ ...FIRST_STATE, filter });
  useEffect(() => {
    if (!isWanted) return undefined;
    const stop = new AbortController();
    const ask = (): void => {
      const moment = { now: source.now(), timeZone: Temporal.Now.timeZoneId() };
      source.catalog.report(filter, moment, true).then(
        (made) => {
          if (!stop.signal.aborted) setReported(made.ok ? { report: made.value } : { trouble: made.trouble });
        },
        (error: unknown) => {
          if (!stop.signal.aborted) setReported({ trouble: troubleOf(error) });
        },
      );
    };
    ask();
    source.watch(ask, stop.signal);
    return () => stop.abort();
  }, [source, name, isWanted]);
  return reported;
};
