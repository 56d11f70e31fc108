import type { Words } from "../../portals/definition/form-definition.ts";

/** What the scripts that copy a document are given: nothing of it is anybody's. */
export interface MaskingInput {
  /** By portal: the words of its forms in the language of the page, with what was taught of them. */
  readonly words: Readonly<Record<string, Words>>;
  /** All labels that are known of any portal, in any language. */
  readonly texts: readonly string[];
  /** The hosts of all portals. */
  readonly hosts: readonly string[];
}
