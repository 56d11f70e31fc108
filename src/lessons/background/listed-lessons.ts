import type { MessageReply } from "../../messages/replies.ts";
import { type KnownSinceDeps, noteKnown } from "./known-since.ts";

/** The lessons as the options show them. */
export const listedLessons = async (deps: KnownSinceDeps): Promise<MessageReply<"listLessons">> => {
  const [own, byPolicy, known] = await Promise.all([deps.lessons.own(), deps.lessons.byPolicy(), noteKnown(deps)]);
  return {
    own: [...own.lessons],
    byPolicy: [...byPolicy.lessons],
    known,
    unreadable: own.unreadable.length,
  };
};
