import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { ContactGroup } from "./contact/contact-group.tsx";
import type { GroupOfSettingsProps } from "./fields/group-of-settings.ts";
import { OrganizationGroup } from "./organization-group.tsx";
import { RemindersGroup } from "./reminders-group.tsx";
import { ResponseTimesGroup } from "./response-times/response-times-group.tsx";
import { SettingsProblems } from "./settings-problems.tsx";
import { useKeptFocus } from "./fields/use-kept-focus.ts";
import { useLedTo } from "./fields/use-led-to.ts";
import { useSettings } from "./fields/use-settings.ts";

/** The options page: every group saves what is entered, and follows changes that are made elsewhere. */
export const OptionsApp = ({
  source,
  t,
  at = "",
  notices,
  children,
}: Pick<GroupOfSettingsProps, "source" | "t"> & {
  /** The id of the group to which a link has led. */
  readonly at?: string;
  /** What has to be said before all else. */
  readonly notices?: ComponentChildren;
  readonly children?: ComponentChildren;
}) => {
  const { reading, error } = useSettings(source);
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  useLedTo(page, at);
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
