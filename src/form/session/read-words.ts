import * as v from "valibot";
import { keptWordsKey, keptWordsSchema, languageOfWords, OTHER_LANGUAGE } from "../../messages/kept-words.ts";
import type { MessageReply } from "../../messages/replies.ts";
import type { PortalId } from "../../model/portal.ts";
import type { ContentApi } from "../../platform/content-api.ts";

type Words = MessageReply<"requestWords">;

/**
 * The words of these portals' forms in a page's language. Words that were asked for before are read at once: a form
 * must be recognised before the person leaves its first step, also while the background is being started or stopped.
 * @param ask asks the background
 */
export const readWords = async (
  { runtime, storage }: Pick<ContentApi, "runtime" | "storage">,
  portals: PortalId[],
  pageLanguage: string,
  ask: (request: { portals: PortalId[]; language: string }) => Promise<Words | undefined>,
): Promise<Words | undefined> => {
  const language = languageOfWords(pageLanguage);
  const keys = [language, OTHER_LANGUAGE].map((one) => keptWordsKey(portals, one));
  const stored: Record<string, unknown> = await storage.local.get(keys).catch(() => ({}));
  for (const key of keys) {
    const kept = v.safeParse(keptWordsSchema, stored[key]);
    if (kept.success && kept.output.version === runtime.getManifest().version && !kept.output.known?.includes(language))
      return kept.output.words;
  }
  return ask({ portals, language });
};
