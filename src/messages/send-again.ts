import type { MessageName, MessageRequest } from "./message-list.ts";
import type { MessageReply } from "./replies.ts";
import type { Send } from "./send.ts";

/** Maximum number of tries after the first, and the interval between them, in ms. */
const MAX_RETRIES = 3;
const RETRY_AFTER = 300;

/**
 * Sends a message until it arrives: a background that is just being started or replaced may miss one. For messages that
 * may arrive twice.
 * @param onInvalidated this copy of the script has to end
 * @throws where the background does not take it
 */
export const sendAgain =
  <Names extends MessageName>(
    send: Send<Names>,
    pause: (milliseconds: number) => Promise<void>,
    onInvalidated: () => void,
  ) =>
  async <N extends Names>(name: N, request: MessageRequest<N>): Promise<MessageReply<N> | undefined> => {
    for (let left = MAX_RETRIES; ; left -= 1) {
      const result = await send(name, request);
      if (result.ok) return result.value;
      if (result.error.kind === "invalidated") {
        onInvalidated();
        return undefined;
      }
      if (result.error.kind === "refused" || left === 0)
        throw new Error(`The background did not take "${name}": ${result.error.message}`);
      await pause(RETRY_AFTER);
    }
  };
