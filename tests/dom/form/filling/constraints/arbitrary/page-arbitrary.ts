import fc from "fast-check";
import type { PageSpec } from "../page-spec.ts";
import { boxes } from "./box-arbitrary.ts";
import { consistent } from "./consistent.ts";
import { lists } from "./list-arbitrary.ts";

/** Forms with declared limits, on pages that mind what is written. */
export const pageArbitrary: fc.Arbitrary<PageSpec> = fc
  .record({
    boxes,
    lists,
    method: fc.constantFrom("absent" as const, "radios" as const, "radiosUnset" as const, "list" as const),
    hears: fc.constantFrom("input" as const, "input" as const, "change" as const),
    rendersAnew: fc.boolean(),
    numberAndCode: fc.constantFrom(
      "apart" as const,
      "apart" as const,
      "codeClearsNumber" as const,
      "plusSetsCode" as const,
    ),
    emailAndConfirmation: fc.constantFrom("apart" as const, "mustMatch" as const, "clearsConfirmation" as const),
  })
  .map(consistent);
