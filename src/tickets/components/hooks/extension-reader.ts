import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { type SendApi, sendWith } from "../../../messages/send.ts";
import { connectStore, type StoreConnectionOptions } from "../../store/database/connect-store.ts";
import { directReader, messageReader, pageReader, type TicketReader } from "../../store/reader/ticket-reader.ts";

/** Reads the ticket store from a page of the extension, in private windows too. */
export const extensionReader = (api: SendApi, options: StoreConnectionOptions = {}): TicketReader => {
  const send = sendWith(api, REPLIES_TO_PAGES);
  return pageReader(
    directReader(connectStore(options)),
    messageReader(async (query, parameters) => {
      const result = await send("readStore", { query, parameters });
      return result.ok
        ? result.value
        : { ok: false, trouble: { kind: "logUnavailable", detail: result.error.message } };
    }),
  );
};
