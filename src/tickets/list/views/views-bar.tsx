import { useEffect, useState } from "preact/hooks";
import type { MessageKey, Translate } from "../../../words/translate.ts";
import type { SavedView } from "../source/saved-views.ts";
import type { KeptState } from "./use-kept.ts";
import { ViewForm } from "./view-form.tsx";

interface ViewsBarProps {
  readonly kept: Pick<KeptState, "views" | "changeViews">;
  /** The query of the address of what is shown, without an open request. */
  readonly address: string;
  readonly t: Translate;
  readonly onApply: (address: string) => void;
}

/** Time for which a change of the views can be taken back, in ms. */
const UNDO_TIME = 10_000;

interface Undo {
  readonly key: MessageKey;
  readonly name: string;
  readonly undo: (views: readonly SavedView[]) => readonly SavedView[];
}

/** Filters and order under names of the person's own. The one that is shown can be renamed and deleted. */
export const ViewsBar = ({ kept: { views, changeViews }, address, t, onApply }: ViewsBarProps) => {
  const [naming, setNaming] = useState<"new" | "present">();
  const [undo, setUndo] = useState<Undo>();
  const present = views.find((view) => view.address === address);
  useEffect(() => setNaming(undefined), [address]);
  useEffect(() => {
    if (!undo) return undefined;
    const timer = setTimeout(() => setUndo(undefined), UNDO_TIME);
    return () => clearTimeout(timer);
  }, [undo]);
  const name = (wanted: string): void => {
    setNaming(undefined);
    if (naming === "new") {
      const id = crypto.randomUUID();
      changeViews((before) => [...before, { id, name: wanted, address }]);
      setUndo({ key: "list_viewSaved", name: wanted, undo: (now) => now.filter((view) => view.id !== id) });
    } else if (present) {
      const rename = (to: string) => (now: readonly SavedView[]) =>
        now.map((view) => (view.id === present.id ? { ...view, name: to } : view));
      changeViews(rename(wanted));
      setUndo({ key: "list_viewRenamed", name: wanted, undo: rename(present.name) });
    }
  };
  const remove = (view: SavedView): void => {
    const place = views.indexOf(view);
    changeViews((now) => now.filter(({ id }) => id !== view.id));
    setUndo({ key: "list_viewDeleted", name: view.name, undo: (now) => now.toSpliced(place, 0, view) });
  };
  if (views.length === 0 && address === "" && undo === undefined) return null;
  return (
    <div class="views" role="group" data-group aria-label={t("list_views")}>
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          dir="auto"
          aria-pressed={view === present}
          onClick={() => onApply(view.address)}
        >
          {view.name}
        </button>
      ))}
      {naming === undefined && present === undefined && address !== "" && (
        <button type="button" onClick={() => setNaming("new")}>
          {t("list_saveView")}
        </button>
      )}
      {naming === undefined && present !== undefined && (
        <>
          <button type="button" onClick={() => setNaming("present")}>
            {t("list_renameView")}
          </button>
          <button type="button" onClick={() => remove(present)}>
            {t("list_deleteView")}
          </button>
        </>
      )}
      {naming !== undefined && (
        <ViewForm
          views={views}
          view={naming === "new" ? undefined : present}
          t={t}
          onName={name}
          onCancel={() => setNaming(undefined)}
        />
      )}
      <div class="view-said" role="status">
        {undo !== undefined && (
          <>
            <span dir="auto">{t(undo.key, undo.name)}</span>
            <button
              type="button"
              onClick={() => {
                changeViews(undo.undo);
                setUndo(undefined);
              }}
            >
              {t("popup_undo")}
            </button>
          </>
        )}
      </div>
    </div>
  );
};
