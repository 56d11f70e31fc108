import { instantAt } from "../../model/instant.ts";
import { onWoken } from "../../platform/pages/wake-channel.ts";
import { handedOverBy, type HandedOver } from "../../tickets/model/handover/handed-over.ts";
import { connectStore } from "../../tickets/store/database/connect-store.ts";
import { openMirror, openRemote } from "../../tickets/team/background/pouch.ts";
import { startTeam } from "../../tickets/team/background/start-team.ts";
import type { SignedIn } from "../../tickets/team/sign-in/run-signed-in.ts";
import { pageStore } from "./page-store.ts";

/** PouchDB takes a name with `://` for an address. */
const mirrorOf = (url: string, database: string): string => `team ${encodeURIComponent(`${url}/${database}`)}`;

const setTimer = (work: () => void, time: number): (() => void) => {
  const timer = setTimeout(work, time);
  return () => clearTimeout(timer);
};

/** Who hears of what the engine does. */
interface Hearers {
  /** It has changed tickets. */
  readonly wrote: () => Promise<unknown>;
  /** Others have handed tickets over. */
  readonly handedOver: (tickets: HandedOver[]) => void;
}

/** Starts the engine of the team's list. It ends with the page. */
export const startEngine = async (
  { url, database, user, ask, onState }: SignedIn,
  { wrote, handedOver }: Hearers,
): Promise<void> => {
  const stop = new AbortController();
  const started = await startTeam({
    mirror: openMirror(mirrorOf(url, database)),
    remote: openRemote(`${url}/${encodeURIComponent(database)}`, (address, init) =>
      ask(address instanceof Request ? address.url : address.toString(), init),
    ),
    store: pageStore(connectStore({ isPrivate: false, onBlocked: () => undefined }), wrote),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    newNode: () => crypto.randomUUID().replaceAll("-", ""),
    editor: user,
    random: Math.random,
    setTimer,
    onState,
    onTaken: (changes) => {
      const tickets = handedOverBy(changes);
      if (tickets.length > 0) handedOver(tickets);
    },
    signal: stop.signal,
  });
  if (!started.ok) {
    onState({ state: "refused", because: "browserFull", since: instantAt(Date.now()), waiting: 0 });
    throw new Error(`The ticket store: ${started.trouble.kind} ${started.trouble.detail}`);
  }
  const team = started.value;
  onWoken(() => team.wake());
  addEventListener("online", () => team.retry());
  await team.ended.catch((error: unknown) => {
    // A bug: the other parts would go on and say that all is well.
    stop.abort();
    onState({ state: "refused", because: "serverFault", since: instantAt(Date.now()), waiting: 0 });
    throw error;
  });
};
