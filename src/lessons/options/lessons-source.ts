import type { MessageReply } from "../../messages/replies.ts";
import type { Lesson } from "../model/lesson.ts";

/** The lessons as the options need them. */
export interface LessonsSource {
  readonly list: () => Promise<MessageReply<"listLessons">>;
  readonly remove: (id: string) => Promise<void>;
  readonly add: (lessons: readonly Lesson[]) => Promise<void>;
  readonly dropUnreadable: () => Promise<void>;
  readonly saveFile: (name: string, text: string) => void;
  /** Calls when the lessons may have changed elsewhere. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
}
