import type { Translate } from "../../words/translate.ts";
import { missingSetUp, type SetUpSettings } from "../missing-set-up.ts";
import { REQUIRED_FIELDS } from "../options/contact/contact-fields.tsx";
import { Group } from "../options/fields/group.tsx";

interface NextStepProps {
  readonly settings: SetUpSettings;
  readonly partnerCenter: string;
  readonly title: string;
  readonly t: Translate;
}

const missingWords = (settings: SetUpSettings, t: Translate): string =>
  [
    ...REQUIRED_FIELDS.filter((field) => !settings.contactDetails[field]).map((field) => t(`field_${field}`)),
    ...(missingSetUp(settings).includes("ownTenants") ? [t("options_ownTenants")] : []),
  ].join(", ");

/** What is still missing, or what to do now that nothing is. */
export const NextStep = ({ settings, partnerCenter, title, t }: NextStepProps) => {
  const missing = missingWords(settings, t);
  return (
    <Group title={title} saving={undefined} t={t}>
      <p role="status">{missing === "" ? t("welcome_done") : t("welcome_missing", missing)}</p>
      <p>
        <a href={partnerCenter} target="_blank" rel="noreferrer">
          {t("welcome_partnerCenter")}
        </a>
      </p>
    </Group>
  );
};
