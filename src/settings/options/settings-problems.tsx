import type { SettingsProblem } from "../problems/settings-problem.ts";
import { Group } from "./fields/group.tsx";
import type { GroupOfSettingsProps } from "./fields/group-of-settings.ts";
import { settingWords } from "./setting-words.ts";
import { useSavingWords } from "./fields/use-saving.ts";

/** Maximum length of a bad value as shown, in characters: enough to find it where it was written. */
const SHOWN_LENGTH = 120;

const shortened = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
};

interface LineProps extends Pick<GroupOfSettingsProps, "t"> {
  readonly problem: SettingsProblem;
  readonly forget: (problem: SettingsProblem) => void;
}

const Line = ({ problem, forget, t }: LineProps) => {
  const { source, kind, path, value } = problem;
  const setting = settingWords(path, t);
  return (
    <li>
      <div class="who">
        <p>
          <strong dir="auto">{setting}</strong> <span class="hint">{t(`settings_source_${source}`)}</span>
        </p>
        <p>{t(`settings_problem_${kind}`)}</p>
        <code dir="auto">{shortened(value)}</code>
      </div>
      {source === "kept" && (
        <button type="button" aria-label={t("settings_giveUpNamed", setting)} onClick={() => forget(problem)}>
          {t("settings_giveUp")}
        </button>
      )}
    </li>
  );
};

/**
 * All that is wrong with the settings, whatever their source. A value kept aside counts as missing until it is
 * discarded.
 */
export const SettingsProblems = ({ reading: { problems }, source, t }: GroupOfSettingsProps) => {
  const { saving, saved, failed } = useSavingWords();
  if (problems.length === 0) return null;
  return (
    <Group title={t("settings_problems")} why={t("settings_problemsWhy")} saving={saving} t={t}>
      <ul class="problems">
        {problems.map((problem) => (
          <Line
            key={JSON.stringify([problem.source, problem.kind, problem.path, shortened(problem.value)])}
            problem={problem}
            forget={(one) => void source.forgetKept(one).then(saved, failed)}
            t={t}
          />
        ))}
      </ul>
    </Group>
  );
};
