import { listen } from "../../page/elements/listen.ts";

/** The form that a control submits, also from within a shadow tree. */
const formOf = (control: Element): HTMLFormElement | null => {
  const root = control.getRootNode();
  return (
    (control as HTMLButtonElement).form ??
    control.closest("form") ??
    (root instanceof ShadowRoot ? formOf(root.host) : null)
  );
};

/**
 * Notices that the browser itself refuses a press of the submit control: in the same turn fields of its form are found
 * invalid, and the form is not submitted. Pages may ask for the same by script, at other times and of other forms.
 */
export const watchRefusal = (
  window: Window,
  {
    submitControl,
    onRefused,
  }: { readonly submitControl: (event: Event) => Element | undefined; readonly onRefused: () => void },
  signal: AbortSignal,
): void => {
  let form: HTMLFormElement | null = null;
  let invalid = false;
  const hear = (name: string, listener: (event: Event) => void): void => listen(window, [name], listener, signal);
  hear("click", (event) => {
    const control = event.isTrusted ? submitControl(event) : undefined;
    form = control ? formOf(control) : null;
    invalid = false;
    if (!control || !form || form.noValidate || control.matches("[formnovalidate]")) form = null;
    else
      setTimeout(() => {
        if (form && invalid) onRefused();
        form = null;
      });
  });
  hear(
    "invalid",
    ({ isTrusted, target }) =>
      void (invalid ||= isTrusted && form !== null && [...form.elements].includes(target as Element)),
  );
  hear("submit", ({ target }) => void (form = target === form ? null : form));
};
