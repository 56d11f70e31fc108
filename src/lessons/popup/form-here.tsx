import { useEffect, useState } from "preact/hooks";
import type { Translate } from "../../words/translate.ts";

/** What the offer needs of the extension around it. */
export interface FormHereSource {
  /** Whether the tab in front is on a portal in which no form is recognised. */
  readonly isOffered: () => Promise<boolean>;
  /** The person says that it holds one: the panel there asks what is where. */
  readonly teach: () => void;
  readonly report: (error: unknown) => void;
}

interface FormHereProps {
  readonly source: FormHereSource;
  readonly t: Translate;
}

/** Where no form is recognised on a portal, the person can say that there is one. */
export const FormHere = ({ source, t }: FormHereProps) => {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    source.isOffered().then(setOffered, source.report);
  }, [source]);
  if (!isOffered) return null;
  return (
    <div class="form-here">
      <p class="hint">{t("formHere_why")}</p>
      <button type="button" onClick={source.teach}>
        {t("formHere_teach")}
      </button>
    </div>
  );
};
