import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { ContactGroup } from "./contact/contact-group.tsx";
import type { GroupOfSettingsProps } from "./fields/group-of-settings.ts";
import { OrganizationGroup } from "./organization-group.tsx";
import { RemindersGroup } from "./reminders-group.tsx";
import { ResponseTimesGroup } from "./response-times/response-times-group.tsx";
import { SettingsProblems } from "./settings-problems.tsx";
import { useKeptFocus } from "./fields/use-kept-focus.ts";
import { useSettings } from "./fields/use-settings.ts";

/** The options page: every group saves what is entered, and follows changes that are made elsewhere. */
export const OptionsApp = ({
  source,
  t,
  notices,
  children,
}: Pick<GroupOfSettingsProps, "source" | "t"> & {
  /** What has to be said before all else. */
  readonly notices?: ComponentChildren;
  readonly children?: ComponentChildren;
}) => {
  const { reading, error } = useSettings(source);
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  return (
    <main ref={page}>
      <h1>{t("options_title")}</h1>
      {notices}
      {error !== undefined && (
        <p class="wrong" role="alert">
          {t("options_readFailed", error)}
        </p>
      )}
      {reading !== undefined && (
        <>
          <SettingsProblems reading={reading} source={source} t={t} />
          <ContactGroup reading={reading} source={source} t={t} />
          <OrganizationGroup reading={reading} source={source} t={t} />
          <ResponseTimesGroup reading={reading} source={source} t={t} />
          <RemindersGroup reading={reading} source={source} t={t} />
          {children}
        </>
      )}
    </main>
  );
};
