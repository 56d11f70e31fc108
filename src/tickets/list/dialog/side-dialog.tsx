import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";

interface SideDialogProps {
  readonly title: string;
  readonly t: Translate;
  readonly onClose: () => void;
  /** Escape was pressed; gives whether the dialog stays. */
  readonly stays?: () => boolean;
  readonly children: ComponentChildren;
}

/** A dialog at the side of the page; the list stays where it is. */
export const SideDialog = ({ title, t, onClose, stays, children }: SideDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="side"
      aria-labelledby="side-title"
      onCancel={(event) => {
        event.preventDefault();
        if (!stays?.()) onClose();
      }}
      onClose={onClose}
    >
      <div class="side-head">
        <h2 id="side-title" dir="auto">
          {title}
        </h2>
        <button type="button" onClick={onClose}>
          {t("detail_back")}
        </button>
      </div>
      {children}
    </dialog>
  );
};
