import * as v from "valibot";

/** How much room a row takes. */
export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** The key of the choice in `storage.local`. */
export const DENSITY_KEY = "listDensity";

export const densitySchema = v.picklist(DENSITIES);
