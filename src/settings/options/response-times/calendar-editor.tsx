import {
  WEEKDAYS,
  type BusinessCalendar,
  type BusinessSpan,
  type Weekday,
} from "../../../deadline/business-time/business-calendar.ts";
import {
  parseExceptions,
  parseHolidays,
  parseHours,
  showExceptions,
  showHours,
} from "../../../deadline/calendar-input.ts";
import type { Parsed } from "../../../model/parsed.ts";
import type { Translate } from "../../../words/translate.ts";
import { timeZoneChoices } from "../fields/setting-choices.ts";
import { SelectField } from "../fields/select-field.tsx";
import { TextField } from "../fields/text-field.tsx";
import { weekdayName } from "../fields/weekday-name.ts";

interface CalendarEditorProps {
  readonly calendar: BusinessCalendar;
  readonly save: (change: (calendar: BusinessCalendar) => Partial<BusinessCalendar>) => void;
  readonly managed: boolean;
  readonly t: Translate;
}

const isOpenBesides = ({ hours }: BusinessCalendar, weekday: Weekday): boolean =>
  WEEKDAYS.some((other) => other !== weekday && (hours[other] ?? []).length > 0);

/** One calendar: time zone, hours of each weekday, holidays, dates with hours of their own. */
export const CalendarEditor = ({ calendar, save, managed, t }: CalendarEditorProps) => {
  const parseDay = (weekday: Weekday, text: string): Parsed<BusinessSpan[]> => {
    const parsed = parseHours(text);
    const empty = parsed.ok && parsed.value.length === 0;
    return empty && !isOpenBesides(calendar, weekday) ? { ok: false, problem: "noHours", detail: "" } : parsed;
  };
  return (
    <div class="fields">
      <SelectField
        id="calendarTimeZone"
        label={t("options_calendarTimeZone")}
        value={calendar.timeZone}
        choices={timeZoneChoices()}
        save={(timeZone) => timeZone !== undefined && save(() => ({ timeZone }))}
        managed={managed}
        wide
        required
        t={t}
      />
      {WEEKDAYS.map((weekday) => (
        <TextField
          key={weekday}
          id={`hours-${weekday}`}
          label={weekdayName(weekday, t)}
          hint={(calendar.hours[weekday] ?? []).length === 0 ? t("options_closed") : ""}
          value={calendar.hours[weekday] ?? []}
          show={showHours}
          parse={(text) => parseDay(weekday, text)}
          save={(spans) => save(({ hours }) => ({ hours: { ...hours, [weekday]: spans } }))}
          managed={managed}
          t={t}
        />
      ))}
      <TextField
        id="holidays"
        label={t("options_holidays")}
        hint={t("options_holidaysHint")}
        value={calendar.holidays}
        show={(dates) => dates.join("\n")}
        parse={parseHolidays}
        save={(holidays) => save(() => ({ holidays }))}
        managed={managed}
        lines={4}
        t={t}
      />
      <TextField
        id="exceptions"
        label={t("options_exceptions")}
        hint={t("options_exceptionsHint")}
        value={calendar.exceptions ?? {}}
        show={showExceptions}
        parse={parseExceptions}
        save={(exceptions) => save(() => ({ exceptions }))}
        managed={managed}
        lines={4}
        t={t}
      />
    </div>
  );
};
