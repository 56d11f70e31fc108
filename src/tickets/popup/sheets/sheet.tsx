import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";

interface SheetProps {
  readonly title: string;
  readonly t: Translate;
  /** It is closed, and the focus is back where it was. */
  readonly onClosed: () => void;
  readonly children: ComponentChildren;
}

/** A window within the popup, above all else; Escape closes it. */
export const Sheet = ({ title, t, onClosed, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby="sheet-title" onClose={onClosed}>
      <div class="sheet-head">
        <h2 id="sheet-title">{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t("sheet_close")}
        </button>
      </div>
      {children}
    </dialog>
  );
};
