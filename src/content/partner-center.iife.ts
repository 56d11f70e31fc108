import { customerOnPage } from "../context/customer-page.ts";
import { linkCustomer, linkTarget } from "../context/link-tenant.ts";
import { watchPage } from "../dom/watch-page.ts";
import type { MessageRequest } from "../messages/message-list.ts";
import { REPLIES_TO_PARTNER_CENTER } from "../messages/replies.ts";
import { sendWith } from "../messages/send.ts";
import { contentApi } from "../platform/content-api.ts";
import { partnerCenterPages } from "../portals/partner-center/partner-center-portal.ts";
import { PORTAL_LINKS } from "../portals/partner-center/portal-links.ts";
import { isAttached, startOnce } from "./once.ts";

/** The link under a click, in open shadow trees too. */
const linkAt = (event: Event): string | undefined =>
  event.isTrusted ? event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href !== "")?.href : undefined;

// Partner Center holds no form of ours: it tells which customer is open, and for whom a link leads into a portal.
startOnce(document, contentApi, ({ signal, end }) => {
  const send = sendWith(contentApi, REPLIES_TO_PARTNER_CENTER);
  const report = <N extends keyof typeof REPLIES_TO_PARTNER_CENTER>(name: N, request: MessageRequest<N>): void => {
    void send(name, request).then((result) => {
      if (!result.ok && result.error.kind === "invalidated") end();
    });
  };
  const isTop = window.top === window;
  let told: string | undefined;

  const look = (): void => {
    if (!isAttached(contentApi)) {
      end();
      return;
    }
    const tenant = customerOnPage(document, location.href, partnerCenterPages);
    const words = JSON.stringify(tenant ?? null);
    if (!isTop || words === told) return;
    told = words;
    report("partnerCenterSeen", tenant ? { tenant } : {});
  };
  look();
  watchPage(window, look, signal);

  const options = { capture: true, passive: true, signal };
  const clicked = (event: Event): void => {
    const target = linkTarget(linkAt(event) ?? "", PORTAL_LINKS);
    const tenant = target && linkCustomer(target.tenant, customerOnPage(document, location.href, partnerCenterPages));
    if (tenant) report("portalLinkClicked", { portal: target.portal, tenant, at: Date.now() });
  };
  document.addEventListener("click", clicked, options);
  document.addEventListener("auxclick", clicked, options);
  // A page that is left by the click may not wait for a sleeping background.
  document.addEventListener("pointerdown", (event) => linkTarget(linkAt(event) ?? "", PORTAL_LINKS) && report("wake", {}), options);
});
