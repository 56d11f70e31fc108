import { afterEach, expect, test } from "vitest";
import { framesInSight } from "../../../../src/access/page/frames-in-sight.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";

const PORTAL = "https://portal.azure.us/#home";
const FORM = "https://portal.azure.us/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade";
const FRAME = "https://sandbox-1.reactblade.portal.azure.us";
const LARGE = "position:fixed;left:0;top:0;width:600px;height:400px";

afterEach(() => {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

/** A frame that loads nothing: its policy lets no page of it in. */
const frame = (src: string, style = LARGE, name = ""): HTMLIFrameElement => {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "");
  element.setAttribute("loading", "lazy");
  element.style.cssText = style;
  element.name = name;
  Object.defineProperty(element, "src", { value: src });
  document.body.append(element);
  return element;
};
const seen = (address = FORM) => framesInSight(document, address, azurePage.forms({}));

test("tells the origin of a large frame in sight, and whether the address speaks of the form", () => {
  frame(`${FRAME}/React/Index?reactView=true`);
  expect(seen()).toEqual([{ origin: FRAME, isForm: true }]);
  expect(seen(PORTAL)).toEqual([{ origin: FRAME, isForm: false }]);
});

test("the frame's name speaks of the form too", () => {
  frame(`${FRAME}/React/Index`, LARGE, "NewSupportRequestV3Blade.ReactView");
  expect(seen(PORTAL)).toEqual([{ origin: FRAME, isForm: true }]);
});

test.each(["opacity:0", "visibility:hidden", "display:none", "left:-5000px", "width:20px", "height:40px"])(
  "a frame that is no view of a person is not told: %s",
  (style) => {
    const element = frame(`${FRAME}/React/Index`, `${LARGE};${style}`);
    expect(seen()).toEqual([]);
    element.style.cssText = LARGE;
    expect(seen()).toHaveLength(1);
  },
);

test("a frame behind another one is not told", () => {
  frame("https://behind.azure.us/");
  frame(`${FRAME}/`);
  expect(seen().map(({ origin }) => origin)).toEqual([FRAME]);
});

test.each([
  "https://portal.azure.us/frame",
  "about:blank",
  "blob:https://portal.azure.us/1",
  "http://frame.azure.us/",
  "https://frame.azure.us:8443/",
  "javascript:0",
  "",
])("a frame without an origin of another site is not told: %s", (src) => {
  frame(src);
  expect(seen()).toEqual([]);
});
