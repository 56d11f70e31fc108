import { render } from "preact";
import { browser } from "../platform/browser.ts";
import { setPageLanguage } from "../ui/page-language.ts";
import { translateWith } from "../ui/translate.ts";
import { CloudsGroup } from "./clouds-group.tsx";
import { CustomersGroup } from "./customers-group.tsx";
import { DiagnosticsGroup } from "./diagnostics-group.tsx";
import { extensionClouds } from "./extension-clouds.ts";
import { extensionCustomers } from "./extension-customers.ts";
import { extensionDiagnostics } from "./extension-diagnostics.ts";
import { extensionSource } from "./extension-source.ts";
import { OptionsApp } from "./options-app.tsx";
import { SampleGroup } from "./sample-group.tsx";

const t = translateWith(browser.i18n);
setPageLanguage(document, t("options_title"), t);
const source = extensionSource((error) => console.error("The settings cannot be read again", error));
render(
  <OptionsApp source={source} t={t}>
    <CustomersGroup source={extensionCustomers} t={t} />
    <CloudsGroup source={extensionClouds} t={t} />
    <SampleGroup
      open={() => void browser.tabs.create({ url: browser.runtime.getURL("src/sample-form/index.html") })}
      t={t}
    />
    <DiagnosticsGroup source={extensionDiagnostics} t={t} />
  </OptionsApp>,
  document.body,
);
