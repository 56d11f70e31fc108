/** The element of the panel. */
export const PANEL_TAG = "on-behalf-panel";

/** The element that outlines what the person points at. */
export const POINTING_TAG = "on-behalf-pointing";

/** Firefox kills the world of an earlier copy of ours with its listeners, and leaves its panel behind. */
export const removeLeftPanels = (document: Document): void => {
  for (const left of document.querySelectorAll(`${PANEL_TAG},${POINTING_TAG}`)) left.remove();
};
