import type { FormReport } from "../model/form-report.ts";
import type { PageForms } from "./watch-forms.ts";

const CONTROLS =
  "input,textarea,select,button,a[href],[role=combobox],[role=button],[role=radio],[role=checkbox],[role=textbox]";
/** Maximum number of elements looked at in one part of the page, and of controls taken from it. */
const MAX_LOOKED_AT = 2000;
const MAX_CONTROLS = 400;

/** Maximum number of rectangles in a report. */
const MAX_REPORTED = 100;

const rectanglesIn = (place: ParentNode): DOMRect[] => {
  const rectangles: DOMRect[] = [];
  let looked = 0;
  for (const element of place.querySelectorAll(CONTROLS)) {
    if (++looked > MAX_LOOKED_AT) break;
    const rectangle = element.getBoundingClientRect();
    if (rectangle.width > 0 && rectangle.height > 0 && rectangles.push(rectangle) >= MAX_CONTROLS) break;
  }
  return rectangles;
};

/** The rectangles of the form's controls, and of the others in its blade: the panel stays clear of them. */
export const formObstacles = (forms: PageForms): DOMRect[] => {
  const places = forms.current()?.form.places.filter((place) => place.isConnected) ?? [];
  const own = places.some(({ tagName }) => tagName !== "BODY")
    ? places.filter(({ tagName }) => tagName !== "BODY")
    : places;
  return own.flatMap(rectanglesIn);
};

/**
 * The same for a frame, whose panel is in the top document: its size, by which it is found there, and the rectangles in
 * view.
 */
export const frameLayout = (
  { innerWidth, innerHeight }: Window,
  forms: PageForms,
): NonNullable<FormReport["frame"]> => ({
  width: innerWidth,
  height: innerHeight,
  controls: formObstacles(forms)
    .filter(({ bottom, top }) => bottom > 0 && top < innerHeight)
    .slice(0, MAX_REPORTED)
    .map(({ left, top, width, height }): [number, number, number, number] => [
      Math.round(left),
      Math.round(top),
      Math.round(width),
      Math.round(height),
    ]),
});

/** Where the controls of a frame are in the top document: in each frame element that is in view and of its size. */
export const frameObstacles = (document: Document, frame: FormReport["frame"]): DOMRect[] =>
  frame
    ? [...document.querySelectorAll("iframe")]
        .filter(
          (element) =>
            element.clientWidth === frame.width && element.clientHeight === frame.height && element.checkVisibility(),
        )
        .flatMap((element) => {
          const { left, top } = element.getBoundingClientRect();
          const [x, y] = [left + element.clientLeft, top + element.clientTop];
          return frame.controls.map(
            ([controlLeft, controlTop, width, height]) => new DOMRect(x + controlLeft, y + controlTop, width, height),
          );
        })
    : [];

/**
 * The blade around a frame has controls too (its X), and which element is the blade is not known: all controls of the
 * document count.
 */
export const controlsBeside = (document: Document, frame: FormReport["frame"]): DOMRect[] =>
  frame ? rectanglesIn(document) : [];
