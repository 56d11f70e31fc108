import { render } from "preact";
import { AccessNotice } from "../../access/components/access-notice.tsx";
import { extensionAccess } from "../../access/components/extension-access.ts";
import { browser } from "../../platform/browser.ts";
import { setPageLanguage } from "../../ui/page-language.ts";
import { readMessages } from "../../words/read-messages.ts";
import { translateWith } from "../../words/translate.ts";
import { CloudsGroup } from "../../settings/options/clouds-group.tsx";
import { CustomersGroup } from "../../settings/options/customers-group.tsx";
import { DiagnosticsGroup } from "../../diagnostics/options/diagnostics-group.tsx";
import { extensionClouds } from "../../settings/options/extension/extension-clouds.ts";
import { extensionCustomers } from "../../settings/options/extension/extension-customers.ts";
import { extensionDiagnostics } from "../../diagnostics/options/extension-diagnostics.ts";
import { extensionSource } from "../../settings/options/extension/extension-source.ts";
import { extensionLessons } from "../../lessons/options/extension-lessons.ts";
import { LessonsGroup } from "../../lessons/options/lessons-group.tsx";
import { extensionExamination } from "../../masked-copy/options/extension-examination.ts";
import { TeamGroup } from "../../tickets/team/options/team-group.tsx";
import { extensionTeam } from "../../tickets/team/components/extension-team.ts";
import { OptionsApp } from "../../settings/options/options-app.tsx";
import { SampleGroup } from "../../settings/options/sample-group.tsx";

const t = translateWith(await readMessages(browser.i18n));
setPageLanguage(document, t("options_title"), t);
const report = (error: unknown): void => console.error(error);
const openSample = (): void => {
  browser.tabs.create({ url: browser.runtime.getURL("src/entries/sample-form/index.html") }).catch(report);
};
const access = extensionAccess(report);
render(
  <OptionsApp
    source={extensionSource(report)}
    at={location.hash.slice(1)}
    notices={<AccessNotice source={access} t={t} />}
    t={t}
  >
    <CustomersGroup source={extensionCustomers} t={t} />
    <TeamGroup source={extensionTeam(report)} now={Date.now} t={t} />
    <LessonsGroup source={extensionLessons} t={t} />
    <CloudsGroup source={extensionClouds(report)} t={t} />
    <SampleGroup open={openSample} t={t} />
    <DiagnosticsGroup source={extensionDiagnostics} examination={extensionExamination} t={t}>
      <AccessNotice source={access} t={t} />
    </DiagnosticsGroup>
  </OptionsApp>,
  document.body,
);
