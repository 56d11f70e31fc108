import { useRef, useState } from "preact/hooks";
import type { BusinessCalendar } from "../../../deadline/business-time/business-calendar.ts";
import { defaultHours } from "../../../deadline/default-calendars.ts";
import { CalendarEditor } from "./calendar-editor.tsx";
import { languageChoices } from "../../../words/choices.ts";
import { isManaged } from "../../is-managed.ts";
import { Group } from "../fields/group.tsx";
import type { GroupOfSettingsProps } from "../fields/group-of-settings.ts";
import { PolicyField } from "./policy-field.tsx";
import { SelectField } from "../fields/select-field.tsx";
import { useSaving } from "../fields/use-saving.ts";

/** The response-time policy and the hours of support. Tickets that exist keep the policy they were made with. */
export const ResponseTimesGroup = ({ reading, source, t }: GroupOfSettingsProps) => {
  const { save, saving } = useSaving(source);
  const { contactDetails, responseTimePolicy, calendars } = reading.settings;
  // Once somebody is at work in the editor, it stays with its language.
  const [language = contactDetails.preferredSupportLanguage ?? "en", setLanguage] = useState<string>();
  const [turn, setTurn] = useState(0);
  const provenance = useRef<HTMLDivElement>(null);
  const own = calendars[language];
  const usual = defaultHours(language, contactDetails.country);
  const shown = own ?? usual.calendar;
  const managed = isManaged(reading, "calendars", language);
  const saveCalendar = (change: (calendar: BusinessCalendar) => Partial<BusinessCalendar>): void =>
    save((user) => {
      const before = user.calendars[language] ?? usual.calendar;
      return { calendars: { ...user.calendars, [language]: { ...before, ...change(before) } } };
    });
  const forget = (): void => {
    save((user) => ({
      calendars: Object.fromEntries(Object.entries(user.calendars).filter(([tag]) => tag !== language)),
    }));
    setTurn(turn + 1);
    provenance.current?.focus();
  };

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
      <div class="provenance" ref={provenance} tabIndex={-1}>
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
      <div onFocusCapture={() => setLanguage(language)}>
        <CalendarEditor key={`${language} ${turn}`} calendar={shown} save={saveCalendar} managed={managed} t={t} />
      </div>
    </Group>
  );
};
