import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heardInPage } from "./heard-in.ts";
import { armed, clickReally, FORM_ID, hostElement, openPanel, panelState, wait } from "./panel-page.ts";

let panel: ReturnType<typeof openPanel>;
const UNDONE = [`undo ${FORM_ID}`];

beforeEach(async () => {
  await page.viewport(900, 640);
});

afterEach(() => {
  panel.destroy();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("inert");
});

const show = (state = panelState()): void => {
  panel = openPanel();
  panel.show(state);
};

describe("what libraries do to all that is outside their dialog", () => {
  it("does not stay on it: inert, aria-hidden", async () => {
    show();
    for (const name of ["inert", "aria-hidden", "data-aria-hidden"]) hostElement()?.setAttribute(name, "true");
    await expect
      .poll(() => hostElement()?.getAttributeNames().sort())
      .toEqual(["data-corner", "dir", "lang", "popover"]);
    document.body.inert = true;
    document.body.ariaHidden = "true";
    expect(await heardInPage()).toContain("region On Behalf");
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual(UNDONE);
    document.body.inert = false;
    document.body.ariaHidden = null;
  });

  it("is not fought for ever, and the panel stays in sight", async () => {
    show();
    let marked = 0;
    const host = hostElement();
    const again = new MutationObserver(() => {
      if (!host || host.ariaHidden === "true") return;
      marked++;
      host.ariaHidden = "true";
    });
    if (host) again.observe(host, { attributes: true });
    host?.setAttribute("aria-hidden", "true");
    await wait(300);
    const then = marked;
    await wait(300);
    again.disconnect();
    expect([marked, hostElement()?.matches(":popover-open")]).toEqual([then, true]);
    expect(marked).toBeLessThan(15);
  });
});
