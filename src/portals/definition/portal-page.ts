import type { PortalId } from "../../model/portal.ts";
import type { ClueDefinition } from "./clue-definition.ts";
import type { FormDefinition, Words } from "./form-definition.ts";

/** One site: its forms, and how it tells whose tenant is open. */
export interface PortalPage {
  readonly id: PortalId;
  /** The forms in the words of a page. */
  readonly forms: (words: Words) => readonly FormDefinition[];
  readonly clues: ClueDefinition;
}
