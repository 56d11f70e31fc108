import * as v from "valibot";
import type { PortalId } from "../model/portal.ts";

/** By portal, in the order asked for; the words of each by key. */
export const wordsSchema = v.array(v.record(v.string(), v.array(v.string())));

/** Words as the background last answered them, in `storage.local`; void in another version of the extension. */
export const keptWordsSchema = v.object({ version: v.string(), words: wordsSchema });

export const KEPT_WORDS_PREFIX = "words:";

/** Where the words of these portals' forms in a page's language are kept. */
export const keptWordsKey = (portals: readonly PortalId[], language: string): string => `${KEPT_WORDS_PREFIX}${portals.join(",")}:${language}`;
