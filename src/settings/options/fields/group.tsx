import type { ComponentChildren } from "preact";
import { Sign } from "../../../ui/sign.tsx";
import type { Translate } from "../../../words/translate.ts";
import type { Saving } from "./use-saving.ts";

interface GroupProps {
  /** By which a link leads here. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly why?: string;
  readonly saving: Saving | undefined;
  readonly t: Translate;
  readonly children: ComponentChildren;
}

/** A group of settings under its heading, which says when something was saved. */
export const Group = ({ id, title, why, saving, t, children }: GroupProps) => (
  <fieldset id={id}>
    <legend>
      <h2>{title}</h2>
    </legend>
    <div class="saved" role="status">
      {saving !== undefined && saving.error === undefined && (
        <span key={saving.turn}>
          <Sign name="check" />
          {t("options_saved")}
        </span>
      )}
    </div>
    {why !== undefined && <p class="why">{why}</p>}
    {children}
    {saving?.error !== undefined && (
      <p class="wrong" role="alert">
        {t("options_notSaved", saving.error)}
      </p>
    )}
  </fieldset>
);
