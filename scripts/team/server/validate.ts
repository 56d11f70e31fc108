import { runInNewContext } from "node:vm";
import type { StoredDocument } from "./database.ts";
import type { UserContext } from "./sessions.ts";

/** Members and administrators of a database, as CouchDB's `_security` has them. */
export interface Security {
  readonly admins: { readonly names: readonly string[]; readonly roles: readonly string[] };
  readonly members: { readonly names: readonly string[]; readonly roles: readonly string[] };
}

/** Says why this user may not write this revision, or undefined where they may. */
export type Validate = (next: StoredDocument, before: StoredDocument | null, user: UserContext) => string | undefined;

type Thrown = { readonly forbidden?: unknown; readonly unauthorized?: unknown };
type Check = (next: StoredDocument, before: StoredDocument | null, user: UserContext, security: Security) => void;

/** Runs the `validate_doc_update` of a design document as CouchDB does: apart, and by what it throws. */
export const validateWith = (source: string, security: Security): Validate => {
  const check = runInNewContext(`(${source})`) as Check;
  return (next, before, user) => {
    try {
      check(structuredClone(next), before && structuredClone(before), user, security);
      return undefined;
    } catch (error) {
      const { forbidden, unauthorized } = error as Thrown;
      if (forbidden === undefined && unauthorized === undefined) throw error;
      return String(forbidden ?? unauthorized);
    }
  };
};
