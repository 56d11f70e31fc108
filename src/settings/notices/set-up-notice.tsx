import { useSettings } from "../options/fields/use-settings.ts";
import { missingSetUp, type SetUpPart } from "../missing-set-up.ts";
import type { OptionsSource } from "../options-source.ts";
import type { Translate } from "../../words/translate.ts";

/** What the notice needs of the extension around it. */
export interface SetUpSource extends Pick<OptionsSource, "read" | "watch"> {
  /** Opens the page on which the missing part can be entered, at its place. */
  readonly complete: (part: SetUpPart) => void;
}

interface SetUpProps {
  readonly source: SetUpSource;
  readonly t: Translate;
}

/** Says in a line what the extension has to know before it can do its work, with the way to do so. */
export const SetUpNotice = ({ source, t }: SetUpProps) => {
  const { reading } = useSettings(source);
  const [part] = reading ? missingSetUp(reading.settings) : [];
  if (part === undefined) return null;
  return (
    <div class="call">
      <p>{t(`setUp_${part}`)}</p>
      <button type="button" onClick={() => source.complete(part)}>
        {t("setUp_complete")}
      </button>
    </div>
  );
};
