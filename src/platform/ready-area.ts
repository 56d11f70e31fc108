import type { StorageArea } from "./stored-item.ts";

/** A storage area that is not looked at before something is done, such as a migration of what is in it. */
export const readyArea = (area: StorageArea, ready: Promise<void>): StorageArea => ({
  get: (keys) => ready.then(() => area.get(keys)),
  set: (items) => ready.then(() => area.set(items)),
  remove: (keys) => ready.then(() => area.remove(keys)),
});
