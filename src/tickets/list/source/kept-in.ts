import { storedItem, type StorageArea } from "../../../platform/stored-item.ts";
import type { TicketsSource } from "./tickets-source.ts";
import { DENSITY_KEY, densitySchema } from "./density.ts";
import { savedViewsSchema, VIEWS_KEY } from "./saved-views.ts";

/** Keeps in a storage area how the person likes the page. */
export const keptIn = (local: StorageArea): Pick<TicketsSource, "readKept" | "writeKept"> => {
  const views = storedItem(local, VIEWS_KEY, savedViewsSchema);
  const density = storedItem(local, DENSITY_KEY, densitySchema);
  return {
    readKept: async () => ({
      views: (await views.read()) ?? [],
      density: (await density.read()) ?? "comfortable",
    }),
    writeKept: async (kept) => {
      if (kept.views) await views.write([...kept.views]);
      if (kept.density) await density.write(kept.density);
    },
  };
};
