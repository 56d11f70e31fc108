import { customerOnPage } from "../../../tenant/page/customer-page.ts";
import { linkCustomer, linkTarget } from "../../../tenant/verdict/link-tenant.ts";
import { watchPage } from "../../../page/watch/watch-page.ts";
import type { MessageRequest } from "../../../messages/message-list.ts";
import { type MessageReply, REPLIES_TO_PARTNER_CENTER } from "../../../messages/replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { mountNote } from "../../../panel/host/mount-note.tsx";
import { contentApi } from "../../../platform/content-api.ts";
import { partnerCenterPages } from "../../../portals/partner-center/customer-pages.ts";
import { PORTAL_LINKS } from "../../../portals/links.ts";
import { translateWith } from "../../../words/translate.ts";
import { isAttached } from "../../../platform/is-attached.ts";
import { runScript } from "../run-script.ts";
import { partnerCenterNote } from "../../../tenant/page/partner-center-note.ts";

/** The link under a click, in open shadow trees too. */
const linkAt = (event: Event): string | undefined =>
  event.isTrusted
    ? event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href !== "")
        ?.href
    : undefined;

// Partner Center holds no form of ours: it reports which customer is open, and for which customer a link opens a
// portal.
runScript(({ signal, end }) => {
  const sendToBackground = sendWith(contentApi, REPLIES_TO_PARTNER_CENTER);
  const send = async <N extends keyof typeof REPLIES_TO_PARTNER_CENTER>(
    name: N,
    request: MessageRequest<N>,
  ): Promise<MessageReply<N> | undefined> => {
    const result = await sendToBackground(name, request);
    if (result.ok) return result.value;
    if (result.error.kind === "invalidated") end();
    return undefined;
  };
  const isTop = window.top === window;
  const customer = (): ReturnType<typeof customerOnPage> => customerOnPage(document, location.href, partnerCenterPages);
  const leadTo = (href: string): void => {
    const target = linkTarget(href, PORTAL_LINKS);
    const tenant = target && linkCustomer(target.tenant, customer());
    if (tenant)
      void send("portalLinkClicked", {
        portal: target.portal,
        tenant,
        at: Date.now(),
        ...(!target.tenant && { doubted: true }),
      });
  };
  const t = translateWith(contentApi.i18n);
  const dismissed = (): void => {
    mayNote = false;
    void send("noteDismissed", {});
  };
  const note = mountNote(document, { translate: t, onFollow: leadTo, onDismiss: dismissed });
  signal.addEventListener("abort", () => note.destroy());
  let reported: string | undefined;
  let shown: string | undefined;
  let mayNote = false;

  const showNote = (tenant: ReturnType<typeof customer>): void => {
    const content = mayNote ? partnerCenterNote(document, location.href, tenant, t) : undefined;
    const words = JSON.stringify(content);
    if (words === shown) return;
    shown = words;
    note.show(content);
  };
  const look = (): void => {
    if (!isAttached(contentApi)) {
      end();
      return;
    }
    if (!isTop) return;
    const tenant = customer();
    showNote(tenant);
    const words = JSON.stringify([location.pathname, tenant]);
    if (words === reported) return;
    reported = words;
    void send("partnerCenterSeen", tenant ? { tenant } : {}).then((may) => {
      mayNote = may === true;
      showNote(customer());
    });
  };
  look();
  watchPage(window, look, signal);

  const options = { capture: true, passive: true, signal };
  const clicked = (event: Event): void => leadTo(linkAt(event) ?? "");
  document.addEventListener("click", clicked, options);
  document.addEventListener("auxclick", clicked, options);
  // A page that is left by the click may not wait for a sleeping background.
  document.addEventListener(
    "pointerdown",
    (event) => linkTarget(linkAt(event) ?? "", PORTAL_LINKS) && void send("wake", {}),
    options,
  );
});
