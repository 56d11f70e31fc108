import { parseMinutes } from "../../contact/contact-input.ts";
import { isManaged } from "../is-managed.ts";
import { REMINDED_PEOPLE } from "../settings-schema.ts";
import { SelectField } from "./fields/select-field.tsx";
import { Group } from "./fields/group.tsx";
import type { GroupOfSettingsProps } from "./fields/group-of-settings.ts";
import { TextField } from "./fields/text-field.tsx";
import { useSaving } from "./fields/use-saving.ts";

/** When to remind of a first response that is due, and of whose. */
export const RemindersGroup = ({ reading, source, t }: GroupOfSettingsProps) => {
  const { save, saving } = useSaving(source);
  return (
    <Group title={t("options_reminders")} saving={saving} t={t}>
      <div class="fields">
        <TextField
          id="remindBefore"
          label={t("options_minutesBefore")}
          hint={t("options_minutesBeforeHint")}
          value={reading.settings.remindBefore}
          show={String}
          parse={parseMinutes}
          save={(remindBefore) => save({ remindBefore })}
          managed={isManaged(reading, "remindBefore")}
          t={t}
        />
        <SelectField
          id="remindFor"
          label={t("options_remindFor")}
          hint={t("options_remindForHint")}
          value={reading.settings.remindFor}
          choices={REMINDED_PEOPLE.map((value) => ({ value, words: t(`options_remindFor_${value}`) }))}
          save={(chosen) => save({ remindFor: REMINDED_PEOPLE.find((one) => one === chosen) ?? "mine" })}
          managed={isManaged(reading, "remindFor")}
          required
          t={t}
        />
      </div>
    </Group>
  );
};
