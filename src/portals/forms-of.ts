import type { PortalId } from "../model/portal.ts";
import type { FormDefinition } from "./definition/form-definition.ts";
import { portalOf } from "./registry.ts";

/** The forms of a portal without their words: which fields they have, in which controls, and under which keys. */
export const formsOf = (portal: PortalId): readonly FormDefinition[] => portalOf(portal).page?.forms({}) ?? [];
