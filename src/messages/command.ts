import type { Runtime } from "../platform/browser-types.ts";
import * as v from "valibot";
import type { CommandName, CommandPayload, CommandSchemas } from "./command-list.ts";

/** The part of the tabs API that sending a command needs. */
export interface CommandApi {
  sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
}

/** One frame of a tab, or all of them where no frame is named. */
export interface CommandTarget {
  readonly tabId: number;
  readonly frameId?: number;
}

export type CommandHandlers<Names extends CommandName> = {
  readonly [N in Names]: (payload: CommandPayload<N>) => void;
};

/** A receiver says that it took the command: Firefox reports no error for a frame that is going away. */
const TAKEN = true;

const NOBODY_THERE: readonly RegExp[] = [
  /receiving end does not exist|back\/forward cache/i,
  /no (?:tab|frame) with id|invalid tab id|frame with id \d+ (?:was removed|is)/i,
  /(?:port|channel) (?:is )?closed/i,
];

/**
 * Sends a command to the content scripts of a tab.
 * @returns whether anybody was there: the tab may be closed, or hold no script of ours
 */
export const sendCommand = async <N extends CommandName>(
  tabs: CommandApi,
  { tabId, frameId }: CommandTarget,
  command: N,
  payload: CommandPayload<N>,
): Promise<boolean> => {
  try {
    return (await tabs.sendMessage(tabId, { command, payload }, frameId === undefined ? {} : { frameId })) === TAKEN;
  } catch (error) {
    if (error instanceof Error && NOBODY_THERE.some((words) => words.test(error.message))) return false;
    throw error;
  }
};

type CommandListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => undefined;

/** The part of the runtime API that receiving commands needs. */
export interface CommandEvents {
  readonly id?: string | undefined;
  readonly onMessage: {
    addListener(listener: CommandListener): void;
    removeListener(listener: CommandListener): void;
  };
}

const envelopeSchema = v.object({ command: v.string(), payload: v.optional(v.unknown()) });

/**
 * Receives commands in a content script until the signal ends it. Only the background may command: the sender is this
 * extension, outside of any tab. Anything else is ignored, as it may be meant for another listener.
 */
export const receiveCommands = <Names extends CommandName>(
  runtime: CommandEvents,
  schemas: CommandSchemas<Names>,
  handlers: CommandHandlers<Names>,
  signal: AbortSignal,
): void => {
  const isOurs = (name: string): name is Names => Object.hasOwn(schemas, name);
  const ownId = runtime.id;
  const listener: CommandListener = (message, sender, respond) => {
    if (ownId === undefined || sender.id !== ownId || sender.tab !== undefined) return;
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || !isOurs(envelope.output.command)) return;
    const { command } = envelope.output;
    const payload = v.safeParse(schemas[command], envelope.output.payload);
    if (!payload.success) return;
    (handlers[command] as (payload: unknown) => void)(payload.output);
    respond(TAKEN);
  };
  if (signal.aborted) return;
  runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => {
    runtime.onMessage.removeListener(listener);
  });
};
