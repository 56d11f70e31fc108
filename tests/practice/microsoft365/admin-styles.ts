import { readStyles } from "../read-styles.ts";

/** The style sheet of the admin centers. */
export const adminStyles = (): Promise<string> =>
  readStyles(new URL("styles/", import.meta.url), ["shell", "forms", "cards"]);
