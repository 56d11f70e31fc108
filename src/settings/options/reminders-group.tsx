import { parseMinutes } from "../../contact/contact-input.ts";
import { isManaged } from "../is-managed.ts";
import { Group } from "./fields/group.tsx";
import type { GroupOfSettingsProps } from "./fields/group-of-settings.ts";
import { TextField } from "./fields/text-field.tsx";
import { useSaving } from "./fields/use-saving.ts";

/** When to remind of a first response that is due. */
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
      </div>
    </Group>
  );
};
