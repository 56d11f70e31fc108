import { cssColour } from "../../model/palette.ts";
import { POINTING_TAG } from "../../panel/host/panel-tag.ts";

/** Space between a control and its outline, in px. */
const AROUND = 4;

const css = `
:host{all:initial!important;color-scheme:light dark!important;position:fixed!important;inset:0 auto auto 0!important;
display:block!important;width:0!important;height:0!important;pointer-events:none!important;overflow:visible!important;
margin:0!important}
:host(:not(:popover-open)){display:none!important}
div{position:absolute;box-sizing:border-box;border:3px solid ${cssColour("accent")};border-radius:4px}
.other{border-style:dashed;border-color:${cssColour("bad")}}
p{position:absolute;bottom:calc(100% + 4px);left:-3px;margin:0;padding:4px 8px;border-radius:4px;width:max-content;
max-width:min(60ch,90vw);background:${cssColour("surface")};color:${cssColour("text")};
border:1px solid ${cssColour("edge")};font:13px/18px system-ui,sans-serif;overflow-wrap:anywhere}
.below{bottom:auto;top:calc(100% + 4px)}
`;

/** Draws around a control what it is called, in the top layer and in a shadow root of our own. */
export interface PointingOutline {
  /** @param isRight whether it is a control that the field can be */
  readonly draw: (element: Element, words: string, isRight: boolean) => void;
  readonly hide: () => void;
  readonly remove: () => void;
}

/** Room above a control in which its name fits, in px. */
const ROOM = 40;

/** Prepares the outline, and gives the pointer the shape of a crosshair. */
export const pointingOutline = (document: Document): PointingOutline => {
  const host = document.createElement(POINTING_TAG);
  host.setAttribute("popover", "manual");
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  const box = document.createElement("div");
  const name = document.createElement("p");
  // A screen reader says what is outlined.
  name.setAttribute("role", "status");
  box.append(name);
  root.append(style, box);
  const cursor = document.createElement("style");
  cursor.textContent = "*{cursor:crosshair!important}";
  document.documentElement.append(cursor, host);
  return {
    draw: (element, words, isRight) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      Object.assign(box.style, {
        left: `${left - AROUND}px`,
        top: `${top - AROUND}px`,
        width: `${width + 2 * AROUND}px`,
        height: `${height + 2 * AROUND}px`,
      });
      box.className = isRight ? "" : "other";
      name.className = top < ROOM ? "below" : "";
      if (name.textContent !== words) name.textContent = words;
      if (!host.matches(":popover-open")) host.showPopover();
    },
    hide: () => {
      if (host.matches(":popover-open")) host.hidePopover();
    },
    remove: () => {
      cursor.remove();
      host.remove();
    },
  };
};
