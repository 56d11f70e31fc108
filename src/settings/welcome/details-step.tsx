import { ContactFields, OTHER_FIELDS, REQUIRED_FIELDS } from "../options/contact/contact-fields.tsx";
import { Group } from "../options/fields/group.tsx";
import type { GroupOfSettingsProps } from "../options/fields/group-of-settings.ts";
import { useSaving } from "../options/fields/use-saving.ts";

/** The contact details: those that are needed, and the others behind a press. */
export const DetailsStep = ({ reading, source, title, t }: GroupOfSettingsProps & { readonly title: string }) => {
  const { save, saving } = useSaving(source);
  return (
    <Group id="details" title={title} why={t("options_contactWhy")} saving={saving} t={t}>
      <div class="fields">
        <ContactFields fields={REQUIRED_FIELDS} reading={reading} save={save} t={t} />
      </div>
      <details class="more-details">
        <summary>{t("welcome_more")}</summary>
        <div class="fields">
          <ContactFields fields={OTHER_FIELDS} reading={reading} save={save} t={t} />
        </div>
      </details>
    </Group>
  );
};
