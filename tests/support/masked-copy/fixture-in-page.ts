import type { MaskedCopy } from "../../../src/masked-copy/model/masked-copy.ts";
import type { ExpectedForm } from "./fixture-index.ts";
import { formsInCopy } from "./forms-in-copy.ts";

declare global {
  interface Window {
    /** The forms on the pages that are built from a masked copy. */
    formsInCopy: (copy: MaskedCopy) => ExpectedForm[];
  }
}

window.formsInCopy = formsInCopy;
