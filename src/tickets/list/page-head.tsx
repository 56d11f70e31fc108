import type { Translate } from "../../words/translate.ts";
import { DENSITIES, type Density } from "./source/density.ts";

interface PageHeadProps {
  readonly density: Density;
  readonly view: "list" | "reports";
  readonly t: Translate;
  readonly onAdd: () => void;
  readonly onPrint: () => void;
  readonly onDensity: (density: Density) => void;
  readonly onView: (view: "list" | "reports") => void;
}

/** The title of the page, and what concerns all of it. */
export const PageHead = ({ density, view, t, onAdd, onPrint, onDensity, onView }: PageHeadProps) => (
  <header class="page-head">
    <h1>{t(view === "list" ? "all_title" : "report_title")}</h1>
    <div class="choices">
      <button type="button" class="first" onClick={onAdd}>
        {t("list_add")}
      </button>
      <button type="button" onClick={() => onView(view === "list" ? "reports" : "list")}>
        {t(view === "list" ? "report_title" : "report_list")}
      </button>
      <button type="button" onClick={onPrint}>
        {t("list_print")}
      </button>
      {view === "list" && (
        <label class="density">
          {t("list_density")}
          <select
            value={density}
            onChange={({ currentTarget: { value } }) => onDensity(DENSITIES.find((one) => one === value) ?? density)}
          >
            {DENSITIES.map((one) => (
              <option key={one} value={one}>
                {t(`list_density_${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  </header>
);
