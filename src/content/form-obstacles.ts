import type { FormSession } from "./form-session.ts";

const CONTROLS = "input,textarea,select,button,a[href],[role=combobox],[role=button],[role=radio],[role=checkbox],[role=textbox]";
const CONTROL_LIMIT = 400;

/** The rectangles of the controls of the form, and of what stands beside them in its blade: the panel stays clear of them. */
export const formObstacles = (session: FormSession): DOMRect[] => {
  const places = session.current()?.places.filter((place) => place.isConnected && place.tagName !== "BODY") ?? [];
  return places
    .flatMap((place) => [...place.querySelectorAll(CONTROLS)].slice(0, CONTROL_LIMIT))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
};
