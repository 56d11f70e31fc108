import { requestsAt } from "./customer-page.ts";
import { portalLinksOn } from "./portal-links-on.ts";
import type { Tenant } from "../model/tenant.ts";
import type { NoteContent } from "../../panel/view/note-view.tsx";
import { PORTAL_LINKS } from "../../portals/links.ts";
import { CUSTOMER_LIST } from "../../portals/partner-center/customer-list.ts";
import { partnerCenterPages } from "../../portals/partner-center/customer-pages.ts";
import type { Translate } from "../../words/translate.ts";

/**
 * What is worth saying on a page from which requests are filed: which of its links keep the customer's context, or that
 * a request of this page is nobody's but the own organization's. Nothing on other pages.
 */
export const partnerCenterNote = (
  document: Document,
  address: string,
  customer: Tenant | undefined,
  t: Translate,
): NoteContent | undefined => {
  const requests = requestsAt(address, partnerCenterPages);
  if (requests === "own")
    return [{ words: t("note_ownRequests"), links: [{ words: t("note_customers"), href: CUSTOMER_LIST }] }];
  if (requests === undefined || customer?.id === undefined) return undefined;
  const name = customer.name ?? customer.domain ?? customer.id;
  const { keeping, losing } = portalLinksOn(document, customer, PORTAL_LINKS);
  const asWords = (texts: readonly string[]) => texts.map((words) => ({ words }));
  const { id, domain } = customer;
  const direct = PORTAL_LINKS.map(({ name: words, hrefFor }) => ({ words, href: hrefFor(id, domain) }));
  return [
    ...(keeping.length > 0 ? [{ words: t("note_keeps", name), links: asWords(keeping) }] : []),
    ...(losing.length > 0 ? [{ words: t("note_loses"), links: asWords(losing) }] : []),
    { words: t("note_direct", name), links: direct },
  ];
};
