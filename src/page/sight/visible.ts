import { isInSight } from "./sight.ts";

/** Whether the element is rendered, has a size, and does not lie left of or above all that a person can scroll to. */
export const isRendered = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && ((right > 0 && bottom > 0) || isInSight(element, 0));
};

/** Whether a person can see the element: rendered, and neither it nor an ancestor is transparent or cut to a dot. */
export const isVisible = (element: Element): boolean => {
  if (!isRendered(element) || !element.checkVisibility({ opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
};

/** The same for what is to be filled: nor is it faint, masked, or clipped away by what is around it. It costs more. */
export const isSeen = (element: Element): boolean => isVisible(element) && isInSight(element);
