import { closestIn } from "../../page/elements/tree.ts";
import { PARTS } from "./containers.ts";

/**
 * The places of a form beyond its present fields: each container, and the part of the page around it (the blade),
 * which stays while a wizard swaps its steps.
 */
export const placesOf = (containers: readonly Element[]): Element[] => [
  ...new Set(
    containers.flatMap((container) => [container, closestIn(container, PARTS) ?? container.ownerDocument.body]),
  ),
];
