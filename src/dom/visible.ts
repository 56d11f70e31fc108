/** Whether the element is rendered, has a size, and does not lie left of or above the page where nobody can see it. */
export const isRendered = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const view = element.ownerDocument.defaultView;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && view !== null && right + view.scrollX > 0 && bottom + view.scrollY > 0;
};

/** Whether a person can see the element: rendered, and neither it nor an ancestor is transparent or cut to a dot. */
export const isVisible = (element: Element): boolean => {
  if (!isRendered(element) || !element.checkVisibility({ opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
};
