import { useEffect, useState } from "preact/hooks";
import type { Translate } from "../../words/translate.ts";
import { Group } from "../options/fields/group.tsx";
import type { WelcomeSource } from "./welcome-source.ts";

interface PinStepProps {
  readonly source: Pick<WelcomeSource, "report" | "toolbar">;
  readonly title: string;
  readonly t: Translate;
}

/** How to get the button onto the toolbar, in the words of this browser; or that it is there. */
export const PinStep = ({ source: { toolbar, report }, title, t }: PinStepProps) => {
  const [isPinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const stop = new AbortController();
    const ask = (): void => void toolbar.isPinned().then(setPinned, report);
    ask();
    toolbar.watch(ask, stop.signal);
    return () => stop.abort();
  }, [toolbar]);
  const way = toolbar.kind === "firefox" ? t("welcome_pinFirefox") : t("welcome_pinChromium");
  return (
    <Group title={title} why={t("welcome_pinWhy")} saving={undefined} t={t}>
      <p role="status">{isPinned ? t("welcome_pinned") : way}</p>
    </Group>
  );
};
