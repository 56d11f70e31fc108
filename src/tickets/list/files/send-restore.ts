import type { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import type { Result } from "../../../messages/result.ts";
import type { Send } from "../../../messages/send.ts";
import type { Pace } from "../../files/read-backup.ts";
import { RESTORED_AT_ONCE } from "../../model/ticket.ts";
import type { ChosenRestore, RestoreEnd } from "./restore-plan.ts";

type RestoreSend = Send<keyof typeof REPLIES_TO_PAGES>;

/**
 * Sends what was chosen of a backup to the background, stretch by stretch, and has it written at the end.
 * @param pace may stop it while it is sent
 * @param signal may stop it also while it is written
 */
export const sendRestore = async (
  send: RestoreSend,
  restoreId: string,
  { tickets, customers, settings }: ChosenRestore,
  pace: Pace,
  signal: AbortSignal,
): Promise<Result<RestoreEnd>> => {
  const all = Math.max(tickets.length, customers.length);
  const cancel = () => send("cancelRestore", { restoreId });
  for (let from = 0; from < all; from += RESTORED_AT_ONCE) {
    if (!(await pace(from, all))) {
      await cancel();
      return { ok: true, value: { outcome: "cancelled" } };
    }
    const stretch = [from, from + RESTORED_AT_ONCE] as const;
    const sent = await send("stageRestore", {
      restoreId,
      tickets: tickets.slice(...stretch),
      customers: customers.slice(...stretch),
    });
    if (!sent.ok) return sent;
  }
  if (all === 0) await send("stageRestore", { restoreId, tickets: [], customers: [] });
  if (!(await pace(all, all))) {
    await cancel();
    return { ok: true, value: { outcome: "cancelled" } };
  }
  const stop = (): void => void cancel();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await send("commitRestore", {
      restoreId,
      tickets: tickets.length,
      customers: customers.length,
      ...(settings && { settings }),
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
};
