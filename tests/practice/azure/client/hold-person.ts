import type { AzurePracticeConfig } from "../config.ts";

const BLADE = ".fxs-blade-lastblade";

/** The blade is in a modal dialog, like panes of newer portals; closed, it is back in its place. */
const openDialog = (): void => {
  const blade = document.querySelector(BLADE);
  if (!blade) throw new Error("There is no blade");
  const dialog = document.createElement("dialog");
  dialog.className = "fxs-dialog";
  const { parentElement } = blade;
  dialog.append(blade);
  parentElement?.append(dialog);
  dialog.addEventListener("close", () => dialog.replaceWith(blade));
  dialog.showModal();
};

/**
 * Swallows presses outside the blade and takes the focus back, as focus traps of component libraries do; all at the
 * window, before the page is loaded.
 */
const trapFocus = (): void => {
  const isOutside = ({ target }: Event): boolean =>
    target instanceof Node && document.querySelector(BLADE)?.contains(target) === false;
  for (const name of ["mousedown", "click"])
    addEventListener(
      name,
      (event) => {
        if (!isOutside(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  addEventListener(
    "focusin",
    (event) => {
      if (isOutside(event)) document.querySelector<HTMLElement>(`${BLADE} input`)?.focus();
    },
    true,
  );
};

/** Holds the person in the open blade. */
export const holdPerson = (by: AzurePracticeConfig["heldBy"]): void => {
  if (by === "dialog") openDialog();
  if (by === "trap") trapFocus();
};
