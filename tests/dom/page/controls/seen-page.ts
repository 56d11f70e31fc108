import { afterEach, beforeEach } from "vitest";
import { page } from "vitest/browser";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import { isControlSeen } from "../../../../src/page/controls/is-control-seen.ts";

export const show = (html: string): void => {
  document.body.innerHTML = html;
};
/** The names of the controls that a person sees. */
export const seen = (): string[] =>
  collectControls(document, 1000)
    .filter(isControlSeen)
    .map(({ element, options }) => (options?.[0] ?? element).id);

/** Each test begins in an empty page of 800 by 600 pixels. */
export const inEmptyPage = (): void => {
  beforeEach(() => page.viewport(800, 600));
  afterEach(() => {
    document.body.replaceChildren();
    for (const element of [document.documentElement, document.body]) {
      element.removeAttribute("style");
      element.removeAttribute("dir");
    }
    window.scrollTo(0, 0);
  });
};

export const BOX = "width:300px;height:60px";
