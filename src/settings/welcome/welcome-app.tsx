import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Translate } from "../../words/translate.ts";
import { useKeptFocus } from "../options/fields/use-kept-focus.ts";
import { useSettings } from "../options/fields/use-settings.ts";
import { OrganizationGroup } from "../options/organization-group.tsx";
import { SampleGroup } from "../options/sample-group.tsx";
import { DetailsStep } from "./details-step.tsx";
import { NextStep } from "./next-step.tsx";
import { PinStep } from "./pin-step.tsx";
import type { WelcomeSource } from "./welcome-source.ts";

interface WelcomeProps {
  readonly source: WelcomeSource;
  /** The ID of the step at which the person wants to be; none: the first. */
  readonly at?: string;
  /** What has to be said before the first step. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

/** What the extension has to know, step by step, and what happens then. Each step saves what is typed. */
export const WelcomeApp = ({ source, at = "", children, t }: WelcomeProps) => {
  const { reading, error } = useSettings(source);
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  const isRead = reading !== undefined;
  useEffect(() => {
    const step =
      at === "" ? undefined : [...(page.current?.querySelectorAll("fieldset") ?? [])].find((one) => one.id === at);
    step?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [isRead, at]);
  const title = (step: number, words: string): string => t("welcome_step", step, words);
  return (
    <main ref={page}>
      <h1>{t("welcome_title")}</h1>
      <p class="why">{t("welcome_why")}</p>
      {children}
      {error !== undefined && (
        <p class="wrong" role="alert">
          {t("options_readFailed", error)}
        </p>
      )}
      {reading !== undefined && (
        <>
          <DetailsStep reading={reading} source={source} title={title(1, t("welcome_details"))} t={t} />
          <OrganizationGroup reading={reading} source={source} title={title(2, t("options_organization"))} t={t} />
          <SampleGroup open={source.openSample} title={title(3, t("options_sample"))} t={t} />
          <PinStep source={source} title={title(4, t("welcome_pin"))} t={t} />
          <NextStep
            settings={reading.settings}
            partnerCenter={source.partnerCenter}
            title={title(5, t("welcome_next"))}
            t={t}
          />
        </>
      )}
    </main>
  );
};
