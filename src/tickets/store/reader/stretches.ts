import type { StoreResult } from "../database/store-result.ts";
import type { StretchPlace, TicketFilter } from "../read/list-tickets.ts";
import type { Ticket } from "../../model/ticket.ts";
import { done } from "../../../model/outcome.ts";
import type { TicketReader } from "./ticket-reader.ts";

/** All tickets that a filter lets through, newest first, stretch by stretch; ends with trouble where there is some. */
export async function* stretches(
  reader: TicketReader,
  filter: TicketFilter,
): AsyncGenerator<StoreResult<readonly Ticket[]>, void, undefined> {
  let place: StretchPlace | undefined;
  do {
    const stretch = await reader.read("listStretch", { ...filter, ...(place && { place }) });
    if (!stretch.ok) {
      yield stretch;
      return;
    }
    yield done(stretch.value.tickets);
    place = stretch.value.next;
  } while (place);
}
