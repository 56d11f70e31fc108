import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heardInPage } from "./heard-in.ts";
import { armed, buttonNamed, clickReally, FORM_ID, hostElement, openPanel, panelState, wait } from "./panel-page.ts";
import { verdictOf } from "../../../unit/tenant/model/verdict-of.ts";

let panel: ReturnType<typeof openPanel>;
const UNDONE = [`undo ${FORM_ID}`];

const dialogWith = (content = "<input value=Megan>", parent: ParentNode = document.body): HTMLDialogElement => {
  const dialog = document.createElement("dialog");
  dialog.innerHTML = content;
  parent.append(dialog);
  return dialog;
};

const modal = (content?: string, parent?: ParentNode): HTMLDialogElement => {
  const dialog = dialogWith(content, parent);
  dialog.showModal();
  return dialog;
};

const expectIn = (place: ParentNode | null): Promise<void> =>
  expect
    .poll(() => [hostElement()?.parentNode === place, hostElement()?.matches(":popover-open")])
    .toEqual([true, true]);

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

describe("in a modal dialog", () => {
  it("that is open when it comes: is pressed there, and is a region", async () => {
    const dialog = modal();
    show();
    await expectIn(dialog);
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual(UNDONE);
    expect(await heardInPage()).toEqual(expect.arrayContaining(["region On Behalf", "button Undo"]));
  });

  it("that opens later: follows it there, and back when it is closed", async () => {
    show(panelState({ verdict: verdictOf("own", "ownTenant") }, { fields: [], state: "waiting" }));
    const dialog = modal();
    await expectIn(dialog);
    await armed();
    expect(await heardInPage()).toEqual(expect.arrayContaining(["region On Behalf", expect.stringMatching(/^alert/)]));
    await clickReally("This is a delegated subscription");
    dialog.close();
    await expectIn(document.documentElement);
    await armed();
    await clickReally("This is a delegated subscription");
    expect(panel.asked).toEqual(["delegated contoso.onmicrosoft.com", "delegated contoso.onmicrosoft.com"]);
  });

  it("is worked in the top-most of several, in whatever order they are in the page", async () => {
    const later = dialogWith("<p>Later</p>");
    const first = modal();
    show();
    const inner = modal("<p>Sure?</p>", first);
    await expectIn(inner);
    await armed();
    await clickReally("Undo");
    inner.close();
    await expectIn(first);
    document.body.prepend(later);
    later.showModal();
    await expectIn(later);
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual([...UNDONE, ...UNDONE]);
  });

  it("comes back to the page from a dialog that is taken out of it, or only hidden", async () => {
    show();
    const removed = modal();
    await expectIn(removed);
    removed.remove();
    await expectIn(document.documentElement);
    const outer = document.createElement("div");
    document.body.append(outer);
    await expectIn(modal("<input>", outer));
    outer.remove();
    await expectIn(document.documentElement);
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual(UNDONE);
  });

  it("returns into one that was drawn anew once", async () => {
    const dialog = modal();
    show();
    dialog.innerHTML = "<input value=Anew>";
    await expectIn(dialog);
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual(UNDONE);
  });

  it("leaves one that throws it out again and again, without a fight, and works once that is closed", async () => {
    const dialog = modal();
    show();
    await expectIn(dialog);
    let thrown = 0;
    const clearing = new MutationObserver(() => {
      const host = hostElement();
      if (host?.parentNode !== dialog) return;
      thrown++;
      host.remove();
    });
    clearing.observe(dialog, { childList: true });
    hostElement()?.remove();
    await expect.poll(() => hostElement()?.parentNode).toBe(document.documentElement);
    await wait(300);
    expect([hostElement()?.parentNode === document.documentElement, thrown > 0, thrown < 6]).toEqual([
      true,
      true,
      true,
    ]);
    clearing.disconnect();
    dialog.close();
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual(UNDONE);
  });

  it("keeps the focus and what was scrolled", async () => {
    await page.viewport(900, 300);
    const dialog = modal("<p>New support request</p>");
    show();
    const body = hostElement()?.shadowRoot?.querySelector(".body");
    if (body) body.scrollTop = 40;
    await wait(100);
    buttonNamed("Undo").focus();
    dialog.close();
    await expectIn(document.documentElement);
    expect([hostElement()?.shadowRoot?.activeElement === buttonNamed("Undo"), body?.scrollTop]).toEqual([true, 40]);
    await expectIn(modal("<p>Sure?</p>"));
    expect(body?.scrollTop).toBe(40);
  });

  it("takes no focus", async () => {
    show();
    const dialog = modal("<input id=inner>");
    await expectIn(dialog);
    expect(document.activeElement?.id).toBe("inner");
  });

  it("takes no order in the half second after it has moved", async () => {
    show();
    await armed();
    // On a slow machine a press may come too late to say anything: the panel moves once more.
    for (let times = 0; times < 5; times++) {
      const [before, asked] = [performance.now(), panel.asked.length];
      await expectIn(modal());
      await clickReally("Undo");
      if (performance.now() - before < 450) return expect(panel.asked).toHaveLength(asked);
    }
    throw new Error("No press came within half a second");
  });

  it.each([
    "transform: translate(40px, 30px)",
    "opacity: 0.95; filter: blur(1px)",
    "overflow: hidden; contain: strict; width: 90px; height: 60px",
    "rotate: 10deg",
  ])("works in one with %s", async (style) => {
    const dialog = modal();
    dialog.style.cssText = style;
    show();
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual(UNDONE);
  });

  it("takes no order under what that dialog draws over it", async () => {
    const dialog = modal();
    show();
    await expectIn(dialog);
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText =
      "inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:white;pointer-events:none";
    dialog.append(cover);
    cover.showPopover();
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual([]);
  });

  it("is over a dialog that was closed and opened again in one go", async () => {
    const dialog = modal();
    show();
    await expectIn(dialog);
    dialog.style.cssText = "inset:0;width:100vw;height:100vh;max-width:none;max-height:none";
    dialog.close();
    dialog.showModal();
    await expectIn(dialog);
    await armed();
    await clickReally("Undo");
    expect(panel.asked).toEqual(UNDONE);
  });

  it("follows one in a shadow root that is open", async () => {
    show();
    const outer = document.createElement("div");
    document.body.append(outer);
    const root = outer.attachShadow({ mode: "open" });
    const dialog = modal("<input>", root);
    await expect.poll(() => dialog.querySelector("on-behalf-panel") !== null).toBe(true);
    await wait(700);
    const button = dialog.querySelector("on-behalf-panel")?.shadowRoot?.querySelector(".actions button");
    const { left = 0, top = 0 } = button?.getBoundingClientRect() ?? {};
    await userEvent.click(document.documentElement, { position: { x: left + 10, y: top + 10 }, force: true });
    expect(panel.asked).toEqual(UNDONE);
    dialog.close();
    panel.place();
    await expectIn(document.documentElement);
  });

  it("does not close one that closes at a press beside it", async () => {
    for (const how of ["showModal", "show"] as const) {
      const dialog = dialogWith();
      dialog.setAttribute("closedby", "any");
      dialog[how]();
      dialog.querySelector("input")?.focus();
      panel?.destroy();
      show();
      await expectIn(dialog);
      await armed();
      await clickReally("Undo");
      expect([dialog.open, panel.asked]).toEqual([true, UNDONE]);
      dialog.remove();
    }
  });
});
