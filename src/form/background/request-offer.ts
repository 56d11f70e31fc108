import type { MessageRequest } from "../../messages/message-list.ts";
import type { Offer } from "../../messages/offer.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { cloudOfHost, isFrameHost } from "../../portals/hosts/hosts.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { Verdict } from "../../tenant/model/verdict.ts";
import { formEvent, type FormEventDeps } from "./form-event.ts";
import { isFrameShown } from "./is-frame-shown.ts";
import { offerFor } from "./offers.ts";

export interface RequestOfferDeps extends FormEventDeps {
  readonly readSettings: () => Promise<Settings>;
  /** Whose tenant a tab has open, once everything that is known has been judged. */
  readonly verdictIn: (tabId: number) => Promise<Verdict | undefined>;
}

const isKnownOrigin = (origin: string): boolean =>
  origin.startsWith("https:") && URL.canParse(origin) && isFrameHost(new URL(origin).hostname);

/**
 * A frame has a form: has the top document look whether a person can see it, once for each place, and says what may go
 * into the form. A frame learns nothing of how the element around it looks, and portals keep frames warm that nobody
 * sees. A frame without a place in the top document, or within one that we do not know, counts as not seen.
 */
export const requestOffer = async (
  deps: RequestOfferDeps,
  request: MessageRequest<"requestOffer">,
  { tabId, frameId, documentId, topHost }: PortalSender,
): Promise<Offer> => {
  const { place: where } = request;
  const place = where?.within.every(isKnownOrigin) ? { index: where.index, count: where.count } : undefined;
  const { state } = await formEvent(deps, tabId, { kind: "asked", frameId, documentId, place });
  const verdict = await deps.verdictIn(tabId);
  // The frames of one cloud's portal may be another's: the portal itself says where the request goes.
  const cloud = cloudOfHost(topHost) ?? "worldwide";
  const isShown = isFrameShown(state, frameId);
  return offerFor({ verdict, drafts: state.drafts }, await deps.readSettings(), {
    ...request,
    documentId,
    cloud,
    isShown,
  });
};
