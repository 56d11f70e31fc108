import { render } from "preact";
import { AccessNotice } from "../../access/components/access-notice.tsx";
import { extensionAccess } from "../../access/components/extension-access.ts";
import { extensionFormHere } from "../../lessons/popup/extension-form-here.ts";
import { FormHere } from "../../lessons/popup/form-here.tsx";
import { browser } from "../../platform/browser.ts";
import { extensionSetUp } from "../../settings/notices/extension-set-up.ts";
import { SetUpNotice } from "../../settings/notices/set-up-notice.tsx";
import { extensionWaiting } from "../../submission/components/extension-waiting.ts";
import { WaitingRequests } from "../../submission/components/waiting-requests.tsx";
import { setPageLanguage } from "../../ui/page-language.ts";
import { readMessages } from "../../words/read-messages.ts";
import { translateWith } from "../../words/translate.ts";
import { extensionSource } from "../../tickets/popup/extension-source.ts";
import { keptKeeper } from "../../tickets/popup/kept-keeper.ts";
import { extensionTeam } from "../../tickets/team/components/extension-team.ts";
import { TeamLine } from "../../tickets/team/components/team-line.tsx";
import { PopupApp } from "../../tickets/popup/popup-app.tsx";
import { readDrafts } from "../../tickets/popup/session-drafts.ts";

const t = translateWith(await readMessages(browser.i18n));
setPageLanguage(document, t("popup_heading"), t);
const [drafts, keeper] = await Promise.all([
  readDrafts(browser.storage.session),
  keptKeeper(browser.storage.local).read(),
]);
const setUp = extensionSetUp(() => window.close(), reportError);
const formHere = extensionFormHere(() => window.close(), reportError);
render(
  <PopupApp source={extensionSource(drafts)} drafts={drafts} keeper={keeper} t={t}>
    <AccessNotice source={extensionAccess(reportError)} t={t} />
    <SetUpNotice source={setUp} t={t} />
    <FormHere source={formHere} t={t} />
    <TeamLine source={extensionTeam(reportError)} now={Date.now} t={t} />
    <WaitingRequests source={extensionWaiting(browser.storage, reportError)} t={t} />
  </PopupApp>,
  document.body,
);
