import type { FormReport } from "../model/form-report.ts";
import type { FormSession } from "./form-session.ts";

const CONTROLS =
  "input,textarea,select,button,a[href],[role=combobox],[role=button],[role=radio],[role=checkbox],[role=textbox]";
const LOOK_LIMIT = 2000;
const CONTROL_LIMIT = 400;
const TOLD_LIMIT = 100;

const rectanglesIn = (place: ParentNode): DOMRect[] => {
  const rectangles: DOMRect[] = [];
  let looked = 0;
  for (const element of place.querySelectorAll(CONTROLS)) {
    if (++looked > LOOK_LIMIT) break;
    const rectangle = element.getBoundingClientRect();
    if (rectangle.width > 0 && rectangle.height > 0 && rectangles.push(rectangle) >= CONTROL_LIMIT) break;
  }
  return rectangles;
};

/** The rectangles of the controls of the form, and of what stands beside them in its blade: the panel stays clear of them. */
export const formObstacles = (session: FormSession): DOMRect[] => {
  const places = session.current()?.places.filter((place) => place.isConnected) ?? [];
  const own = places.some(({ tagName }) => tagName !== "BODY")
    ? places.filter(({ tagName }) => tagName !== "BODY")
    : places;
  return own.flatMap(rectanglesIn);
};

/** The same for a frame, whose panel stands in the top document: its size, by which it is found there, and the rectangles in view. */
export const frameLayout = (
  { innerWidth, innerHeight }: Window,
  session: FormSession,
): NonNullable<FormReport["frame"]> => ({
  width: innerWidth,
  height: innerHeight,
  controls: formObstacles(session)
    .filter(({ bottom, top }) => bottom > 0 && top < innerHeight)
    .slice(0, TOLD_LIMIT)
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

/** The blade around a frame has controls too (its X), and which element is the blade is not known: all of the document count. */
export const controlsBeside = (document: Document, frame: FormReport["frame"]): DOMRect[] =>
  frame ? rectanglesIn(document) : [];
