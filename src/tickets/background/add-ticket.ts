import type { MessageRequest } from "../../messages/message-list.ts";
import { done, failed, type Outcome } from "../../model/outcome.ts";
import { ticketByHand } from "../model/by-hand/request-by-hand.ts";
import { addByHand, type AddedByHand } from "../store/add-by-hand.ts";
import type { StoreTrouble } from "../store/database/store-result.ts";
import type { ChangeDeps } from "./change-ticket.ts";

/** It cannot have been filed or responded to at such times: the clock of the page was another one. */
export interface ImpossibleTimes {
  readonly kind: "refused";
  readonly detail: string;
}

/** Adds a request that a person has typed. */
export const addTicket = async (
  { store }: ChangeDeps,
  request: MessageRequest<"addTicket">,
): Promise<Outcome<AddedByHand, StoreTrouble | ImpossibleTimes>> => {
  const added = await store.write("count", async (db, context) => {
    const ticket = ticketByHand(request, context);
    return ticket && addByHand(db, ticket, context.now());
  });
  if (!added.ok) return added;
  return added.value ? done(added.value) : failed({ kind: "refused", detail: "A time is in the future" });
};
