import { contentApi } from "./content-api.ts";

/** Firefox shows its content scripts closed roots by a property too, also those of SVG elements. */
interface WithShadow extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, also a closed one, as each browser shows it to extensions. */
export const shadowDoor = (element: WithShadow): ShadowRoot | null => {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement ? (contentApi.dom?.openOrClosedShadowRoot(element) ?? null) : null;
};
