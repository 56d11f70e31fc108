import { storedItem, type StorageArea, type StoredItem } from "../../platform/stored-item.ts";
import { personSchema } from "../model/people/person-schema.ts";

/** Whose requests alone the popup shows, where the person chose so. */
export const keptKeeper = (local: StorageArea): StoredItem<string> => storedItem(local, "popupKeeper", personSchema);
