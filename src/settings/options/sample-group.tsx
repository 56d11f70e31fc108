import type { Translate } from "../../words/translate.ts";
import { Group } from "./fields/group.tsx";

interface SampleProps {
  readonly title?: string;
  readonly open: () => void;
  readonly t: Translate;
}

/** The way to a form of our own on which the person can see what filling does before a portal is open. */
export const SampleGroup = ({ open, title, t }: SampleProps) => (
  <Group title={title ?? t("options_sample")} why={t("options_sampleWhy")} saving={undefined} t={t}>
    <button type="button" onClick={open}>
      {t("options_sampleOpen")}
    </button>
  </Group>
);
