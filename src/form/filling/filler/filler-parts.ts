import type { FillingWorld } from "../filling-world.ts";
import type { Person } from "../person/watch-person.ts";
import type { Typing } from "../person/watch-typing.ts";

/** What the filler of a form is made with. */
export interface FillerParts {
  readonly world: Pick<FillingWorld, "find" | "allowed" | "pause">;
  readonly document: Document;
  readonly typing: Typing;
  readonly person: Person;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}
