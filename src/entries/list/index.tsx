import { render } from "preact";
import { browser } from "../../platform/browser.ts";
import { extensionWaiting } from "../../submission/components/extension-waiting.ts";
import { WaitingRequests } from "../../submission/components/waiting-requests.tsx";
import { setPageLanguage } from "../../ui/page-language.ts";
import { readMessages } from "../../words/read-messages.ts";
import { translateWith } from "../../words/translate.ts";
import { extensionTickets } from "../../tickets/list/source/extension-tickets.ts";
import { TicketsPage } from "../../tickets/list/tickets-page.tsx";

const t = translateWith(await readMessages(browser.i18n));
const startCatalog = () => new Worker(new URL("./catalog-worker.ts", import.meta.url), { type: "module" });
setPageLanguage(document, t("all_title"), t);
render(
  <TicketsPage source={extensionTickets(startCatalog)} t={t}>
    <WaitingRequests source={extensionWaiting(browser.storage, reportError)} t={t} />
  </TicketsPage>,
  document.body,
);
