/** Parts of a page that a form fills. */
export const SURFACES = "dialog,[role=dialog],[aria-modal=true],[role=complementary],aside,section,[role=region],main,[role=main],form";

/**
 * Where a form lives beyond its fields of the moment: each container, and the part of the page around it (the blade),
 * which stays while a wizard swaps its steps.
 */
export const placesOf = (containers: readonly Element[]): Element[] => [
  ...new Set(containers.flatMap((container) => [container, container.closest(SURFACES) ?? container.ownerDocument.body])),
];
