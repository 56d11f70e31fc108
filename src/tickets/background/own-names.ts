import * as v from "valibot";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";
import { isSamePerson } from "../model/people/keeper-of.ts";
import { personSchema } from "../model/people/person-schema.ts";

/** Maximum number of names that are kept, the newest. */
const KEPT = 20;

/**
 * The names that the person has had in the contact details, the present one among them: what was filed under an earlier
 * one is still theirs.
 * @param failed hears why the present one was not kept
 */
export const ownNames = async (
  local: StorageArea,
  present: string,
  failed: (error: unknown) => Promise<unknown>,
): Promise<readonly string[]> => {
  const item = storedItem(local, "ownNames", v.array(personSchema));
  const kept = (await item.read()) ?? [];
  if (kept.some((name) => isSamePerson(name, present))) return kept;
  const names = [...kept, present].slice(-KEPT);
  await item.write(names).catch(failed);
  return names;
};
