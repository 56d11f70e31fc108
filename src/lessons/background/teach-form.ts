import type { MessageRequest } from "../../messages/message-list.ts";
import { TICKET_PORTAL_IDS, type TicketPortalId } from "../../model/portal.ts";
import { portalsOfHost } from "../../portals/hosts/portals-of-host.ts";
import { type TeachingDeps, teachingEvent } from "./teaching-event.ts";

/** The portal whose form a page on this host may hold. */
const portalAt = (host: string): TicketPortalId | undefined =>
  portalsOfHost(host).flatMap((id) => TICKET_PORTAL_IDS.find((one) => one === id) ?? [])[0];

/** Whether a tab is on a portal, and no form is recognised in it. */
export const mayTeachForm = async (
  { forms }: Pick<TeachingDeps, "forms">,
  { tabId, host }: MessageRequest<"mayTeachForm">,
): Promise<boolean> => portalAt(host) !== undefined && (await forms.read(tabId)).forms.length === 0;

/** The person says in the popup that there is a form in a tab. */
export const teachForm = async (deps: TeachingDeps, { tabId, host }: MessageRequest<"teachForm">): Promise<void> => {
  const portal = portalAt(host);
  if (portal !== undefined) await teachingEvent(deps, tabId, { kind: "formAsked", formId: deps.newId(), portal });
};
