import type { PortalId } from "../model/portal.ts";
import type { ClueDefinition } from "./clue-definition.ts";
import type { FormDefinition } from "./form-definition.ts";

/** One site: its forms, and how it tells whose tenant is open. */
export interface PortalDefinition {
  readonly id: PortalId;
  readonly forms: readonly FormDefinition[];
  readonly clues: ClueDefinition;
}
