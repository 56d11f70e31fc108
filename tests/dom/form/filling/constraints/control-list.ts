import type { ListSpec } from "./page-spec.ts";

/**
 * Runs a select as its page would.
 * @returns reads what the page believes to be chosen
 */
export const controlList = (element: HTMLSelectElement, behaviour: ListSpec["behaviour"]): (() => string) => {
  const first = element.selectedIndex;
  let resets = 0;
  element.addEventListener("change", () => {
    if (
      behaviour.kind === "plain" ||
      element.selectedIndex === first ||
      (behaviour.kind === "resets" && resets >= behaviour.times)
    )
      return;
    resets += 1;
    const back = (): void => void (element.selectedIndex = first);
    if (behaviour.after === 0) back();
    else setTimeout(back, behaviour.after);
  });
  return () => element.selectedOptions[0]?.text ?? "";
};
