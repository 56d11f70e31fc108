import { PARTS } from "./containers.ts";

/**
 * Where a form lives beyond its fields of the moment: each container, and the part of the page around it (the blade),
 * which stays while a wizard swaps its steps.
 */
export const placesOf = (containers: readonly Element[]): Element[] => [
  ...new Set(containers.flatMap((container) => [container, container.closest(PARTS) ?? container.ownerDocument.body])),
];
