import { ContactFields, OTHER_FIELDS, REQUIRED_FIELDS } from "./contact-fields.tsx";
import { FillModeField } from "./fill-mode-field.tsx";
import { isManaged } from "../../is-managed.ts";
import { Group } from "../fields/group.tsx";
import type { GroupOfSettingsProps } from "../fields/group-of-settings.ts";
import { useSaving } from "../fields/use-saving.ts";

const ALL_FIELDS = [...REQUIRED_FIELDS, ...OTHER_FIELDS];

/** The contact details by which Microsoft is to reach the partner, and when they are filled in. */
export const ContactGroup = ({ reading, source, t }: GroupOfSettingsProps) => {
  const { save, saving } = useSaving(source);
  return (
    <Group title={t("options_contact")} why={t("options_contactWhy")} saving={saving} t={t}>
      <div class="fields">
        <ContactFields fields={ALL_FIELDS} reading={reading} save={save} t={t} />
        <FillModeField
          value={reading.settings.fillMode}
          save={(mode) => save({ fillMode: mode })}
          managed={isManaged(reading, "fillMode")}
          t={t}
        />
      </div>
    </Group>
  );
};
