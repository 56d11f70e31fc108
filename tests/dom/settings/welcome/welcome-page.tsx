import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/notices.css";
import "../../../../src/settings/options/options.css";
import { render } from "preact";
import { WelcomeApp } from "../../../../src/settings/welcome/welcome-app.tsx";
import type { WelcomeSource } from "../../../../src/settings/welcome/welcome-source.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { translationInto } from "../../words/interface-language.ts";
import { storedSource, type StoredOptions } from "../options/stored-source.ts";

export interface WelcomeOptions extends StoredOptions {
  readonly language?: "en" | "de";
  readonly at?: string;
  readonly toolbar?: WelcomeSource["toolbar"]["kind"];
  /** Without it the browser does not say. */
  readonly isPinned?: boolean;
}

/** The welcome page of a test over the real settings functions and a store in memory. */
export const openWelcome = ({ language = "en", at, toolbar = "chromium", isPinned, ...options }: WelcomeOptions) => {
  const { source, stored } = storedSource(options);
  let [pinned, samples] = [isPinned, 0];
  let pinChanged = (): void => undefined;
  const welcome: WelcomeSource = {
    ...source,
    toolbar: {
      kind: toolbar,
      isPinned: () => Promise.resolve(pinned),
      watch: (changed) => {
        pinChanged = changed;
      },
    },
    openSample: () => {
      samples += 1;
    },
    partnerCenter: "https://partner.example/customers",
    report: (error) => reportError(error),
  };
  const t = translationInto(language);
  setPageLanguage(document, t("welcome_title"), t);
  render(<WelcomeApp source={welcome} t={t} {...(at !== undefined && { at })} />, document.body);
  return {
    stored,
    /** How many times the sample form was asked for. */
    sample: () => samples,
    /** The person pins the button. */
    pin: () => {
      pinned = true;
      pinChanged();
    },
    close: () => render(null, document.body),
  };
};
