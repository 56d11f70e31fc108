/** Whether the element is rendered, has a size, and does not lie left of or above all that a person can scroll to. */
export const isRendered = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const rectangle = element.getBoundingClientRect();
  let { right, bottom } = rectangle;
  for (let around = element.parentElement; around && (right <= 0 || bottom <= 0); around = around.parentElement) {
    right += around.scrollLeft;
    bottom += around.scrollTop;
  }
  return rectangle.width > 0 && rectangle.height > 0 && right > 0 && bottom > 0;
};

/** Whether a person can see the element: rendered, and neither it nor an ancestor is transparent or cut to a dot. */
export const isVisible = (element: Element): boolean => {
  if (!isRendered(element) || !element.checkVisibility({ opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
};
