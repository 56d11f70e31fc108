import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import { NAME_LIMIT, nameProblem, type SavedView } from "../source/saved-views.ts";

interface ViewFormProps {
  readonly views: readonly SavedView[];
  /** The view that gets another name; none: a new one. */
  readonly view: SavedView | undefined;
  readonly t: Translate;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a view. */
export const ViewForm = ({ views, view, t, onName, onCancel }: ViewFormProps) => {
  const [name, setName] = useState(view?.name ?? "");
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const problem = nameProblem(views, name, view?.id);
  const isWrong = isTried && problem !== undefined;
  return (
    <form
      class="view-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === undefined) onName(name.trim());
        else box.current?.focus();
      }}
    >
      <label for="view-name">{t("list_viewName")}</label>
      <input
        id="view-name"
        ref={box}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={NAME_LIMIT}
        value={name}
        aria-invalid={isWrong}
        aria-describedby="view-wrong"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && onCancel()}
      />
      <button type="submit" class="first">
        {t("list_save")}
      </button>
      <button type="button" onClick={onCancel}>
        {t("options_cancel")}
      </button>
      <p id="view-wrong" class="wrong" aria-live="polite">
        {isWrong ? t(`list_viewName_${problem}`) : ""}
      </p>
    </form>
  );
};
