import type { Finding } from "../../form/model/finding.ts";
import type { Translate } from "../../words/translate.ts";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly t: Translate;
}

const FoundField = ({ finding, t }: { readonly finding: Finding; readonly t: Translate }) => {
  const { field, label, section, clues, sum, second } = finding;
  const named = (text: string): string =>
    text === "" ? t("options_diagnosticsNoLabel") : t("options_diagnosticsQuoted", text);
  const by = clues.map((clue) => t(`options_clue_${clue}`)).join(", ");
  return (
    <div>
      <dt>{t(`field_${field}`)}</dt>
      <dd>
        {section ? t("options_diagnosticsAtBelow", named(label), section) : t("options_diagnosticsAt", named(label))}
      </dd>
      <dd>{t("options_diagnosticsBy", by, Math.round(sum))}</dd>
      {second && <dd>{t("options_diagnosticsSecond", named(second.label), Math.round(second.sum))}</dd>}
    </div>
  );
};

/** How each field of a form was found: where, why, how sure that is, and what came second. */
export const Findings = ({ findings, t }: FindingsProps) => (
  <details>
    <summary>{t("options_diagnosticsFindings")}</summary>
    <p>{t("options_diagnosticsPoints")}</p>
    <dl>
      {findings.map((finding) => (
        <FoundField finding={finding} t={t} />
      ))}
    </dl>
  </details>
);
