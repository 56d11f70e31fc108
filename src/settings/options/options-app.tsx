import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SettingsReading } from "../settings-reading.ts";
import { ContactGroup } from "./contact-group.tsx";
import type { GroupOfSettingsProps } from "./group-of-settings.ts";
import { OrganizationGroup } from "./organization-group.tsx";
import { RemindersGroup } from "./reminders-group.tsx";
import { ResponseTimesGroup } from "./response-times-group.tsx";
import { SettingsProblems } from "./settings-problems.tsx";

/** The options page: every group saves what is entered, and follows changes that are made elsewhere. */
export const OptionsApp = ({
  source,
  t,
  children,
}: Pick<GroupOfSettingsProps, "source" | "t"> & { readonly children?: ComponentChildren }) => {
  const [reading, setReading] = useState<SettingsReading>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    source
      .read()
      .then(setReading, (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)));
    source.watch(setReading, stop.signal);
    return () => stop.abort();
  }, [source]);
  return (
    <main>
      <h1>{t("options_title")}</h1>
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
