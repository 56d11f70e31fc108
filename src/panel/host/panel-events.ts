/**
 * Events in the panel that a page makes use of to hold the person in its dialog, or to close that. Listeners of a
 * window hear in the order in which they came: the portal's script, which is there early, hears for the panel's.
 */
export const PANEL_EVENTS: readonly string[] = (
  "pointerdown,pointerup,mousedown,mouseup,touchstart,touchmove,touchend,keydown,keypress,keyup,click," +
  "focus,focusin,wheel"
).split(",");

/** Events beside these that a press on a control leads to, which is not to be one while the person points at it. */
export const POINTING_EVENTS: readonly string[] = "dblclick,auxclick,contextmenu".split(",");
