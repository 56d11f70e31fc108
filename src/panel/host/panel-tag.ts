/** The element of the panel. */
export const PANEL_TAG = "on-behalf-panel";

/** Firefox kills the world of an earlier copy of ours with its listeners, and leaves its panel behind. */
export const removeLeftPanels = (document: Document): void => {
  for (const left of document.querySelectorAll(PANEL_TAG)) left.remove();
};
