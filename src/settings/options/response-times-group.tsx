import { useState } from "preact/hooks";
import type { BusinessCalendar } from "../../deadline/business-time/business-calendar.ts";
import { defaultHours } from "../../deadline/default-calendars.ts";
import { CalendarEditor } from "./calendar-editor.tsx";
import { languageChoices } from "../../words/choices.ts";
import { isManaged } from "../is-managed.ts";
import { Group } from "./fields/group.tsx";
import type { GroupOfSettingsProps } from "./group-of-settings.ts";
import { PolicyField } from "./policy-field.tsx";
import { SelectField } from "./fields/select-field.tsx";
import { useSaving } from "./fields/use-saving.ts";

/** The response-time policy and the hours of support. Tickets that exist keep the policy they were made with. */
export const ResponseTimesGroup = ({ reading, source, t }: GroupOfSettingsProps) => {
  const { save, saving } = useSaving(source);
  const { contactDetails, responseTimePolicy, calendars } = reading.settings;
  const [language = contactDetails.preferredSupportLanguage ?? "en", setLanguage] = useState<string>();
  const own = calendars[language];
  const usual = defaultHours(language, contactDetails.country);
  const shown = own ?? usual.calendar;
  const managed = isManaged(reading, "calendars", language);
  const saveCalendar = (change: Partial<BusinessCalendar>): void =>
    save((user) => ({
      calendars: { ...user.calendars, [language]: { ...(user.calendars[language] ?? usual.calendar), ...change } },
    }));
  const forget = (): void =>
    save((user) => ({
      calendars: Object.fromEntries(Object.entries(user.calendars).filter(([tag]) => tag !== language)),
    }));

  return (
    <Group title={t("options_responseTimes")} why={t("options_responseTimesWhy")} saving={saving} t={t}>
      <PolicyField
        value={responseTimePolicy}
        save={(id) => save({ responseTimePolicy: id })}
        managed={isManaged(reading, "responseTimePolicy")}
        t={t}
      />
      <div class="fields">
        <SelectField
          id="calendarLanguage"
          label={t("options_calendarLanguage")}
          value={language}
          choices={languageChoices(t)}
          save={setLanguage}
          managed={false}
          required
          t={t}
        />
      </div>
      <div class="provenance">
        {own === undefined ? (
          <p>
            <strong>{t("options_unconfirmed")}</strong>{" "}
            {usual.source === undefined ? t("options_hoursAssumed") : t("options_hoursSource", usual.source)}
          </p>
        ) : (
          <>
            <p>{t("options_hoursOwn")}</p>
            {!managed && (
              <button type="button" onClick={forget}>
                {t("options_hoursDefault")}
              </button>
            )}
          </>
        )}
      </div>
      <CalendarEditor
        key={`${language} ${own === undefined}`}
        calendar={shown}
        save={saveCalendar}
        managed={managed}
        t={t}
      />
    </Group>
  );
};
