import type { Translate } from "../../words/translate.ts";
import type { PopupSource } from "../components/hooks/requests-source.ts";

interface PopupHeaderProps {
  readonly source: Pick<PopupSource, "openAll" | "openOptions">;
  readonly t: Translate;
}

/** The head of the popup, with the ways to our other pages. */
export const PopupHeader = ({ source, t }: PopupHeaderProps) => (
  <header>
    <h1>{t("popup_heading")}</h1>
    <a
      href="../../entries/list/index.html"
      onClick={(event) => {
        event.preventDefault();
        source.openAll();
      }}
    >
      {t("popup_all")}
    </a>
    <a
      href="../../entries/options/index.html"
      onClick={(event) => {
        event.preventDefault();
        source.openOptions();
      }}
    >
      {t("popup_options")}
    </a>
  </header>
);
