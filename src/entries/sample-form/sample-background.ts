import { offerFor } from "../../form/background/offers.ts";
import type { FormReport } from "../../form/model/form-report.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { Offer } from "../../messages/offer.ts";
import type { PanelState } from "../../panel/model/panel-state.ts";
import { SAMPLE_VERDICT } from "../../settings/sample/sample-values.ts";
import { fillPolicy } from "../../tenant/verdict/fill-policy.ts";
import type { Settings } from "../../settings/settings-schema.ts";

type AskedOffer = Pick<MessageRequest<"requestOffer">, "formId" | "fields" | "continues">;

/** What the background would offer the form: it is in the top document, and nothing of it was kept. */
export const offerInSample = (settings: Settings, asked: AskedOffer): Offer =>
  offerFor({ verdict: SAMPLE_VERDICT, drafts: [] }, settings, {
    ...asked,
    documentId: undefined,
    cloud: "worldwide",
    isShown: true,
  });

/** What the background would have the panel show. */
export const panelInSample = (settings: Settings, form: FormReport | undefined): PanelState => ({
  verdict: SAMPLE_VERDICT,
  policy: fillPolicy(SAMPLE_VERDICT, settings, "worldwide"),
  ...(form && { form }),
});
