/** The page keeps here how what it did is undone. */
interface Disguised {
  lift?: () => void;
}

/**
 * What a page may do to our panel so that a person does not see what they press; runs in the page, with the style of a
 * cover.
 */
export type Disguise = (style: string) => void | Promise<void>;

/** The style that each of them is given. */
export const COVER = "inset:0;width:100%;height:100%;background:white;";

/** What lasts: the panel takes nothing at all meanwhile. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  "an overlay": (style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = style;
    document.body.append(cover);
    cover.showPopover();
    (window as Disguised).lift = () => cover.remove();
  },
  "an overlay that lets the pointer through": (style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = `${style}pointer-events:none`;
    document.body.append(cover);
    cover.showPopover();
    (window as Disguised).lift = () => cover.remove();
  },
  "a modal dialog": (style) => {
    const cover = document.createElement("dialog");
    cover.style.cssText = `${style}max-width:none;max-height:none;pointer-events:none`;
    document.body.append(cover);
    cover.showModal();
    (window as Disguised).lift = () => cover.remove();
  },
  "a cover with a hole where the pointer is": (style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = style;
    document.body.append(cover);
    cover.showPopover();
    addEventListener("pointermove", ({ clientX: x, clientY: y }) => {
      cover.style.clipPath = `path(evenodd, "M0 0H3000V3000H0ZM${x - 3} ${y - 3}h6v6h-6Z")`;
    });
    (window as Disguised).lift = () => cover.remove();
  },
  "a picture of the page": async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::view-transition{pointer-events:none} ::view-transition-group(root){animation-duration:1000s}");
    document.adoptedStyleSheets.push(sheet);
    const transition = document.startViewTransition(() => undefined);
    for (const promise of [transition.finished, transition.updateCallbackDone]) promise.catch(() => undefined);
    (window as Disguised).lift = () => transition.skipTransition();
    await transition.ready;
  },
  "transparency of the page": () => {
    document.documentElement.style.setProperty("opacity", "0.01", "important");
    (window as Disguised).lift = () => document.documentElement.style.removeProperty("opacity");
  },
  "a blend": () => {
    document.documentElement.style.setProperty("mix-blend-mode", "difference", "important");
    (window as Disguised).lift = () => document.documentElement.style.removeProperty("mix-blend-mode");
  },
  "a filter": () => {
    document.documentElement.style.setProperty("filter", "opacity(0)", "important");
    (window as Disguised).lift = () => document.documentElement.style.removeProperty("filter");
  },
  "a clip": () => {
    document.documentElement.style.setProperty("clip-path", "inset(50%)", "important");
    (window as Disguised).lift = () => document.documentElement.style.removeProperty("clip-path");
  },
  // The browser that lets no script see into it (Chromium) tells a little later whether something lies over us.
  "an overlay in a closed shadow root": (style) => {
    const owner = document.createElement("div");
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = `${style}pointer-events:none`;
    owner.attachShadow({ mode: "closed" }).append(cover);
    document.body.append(owner);
    cover.showPopover();
    (window as Disguised).lift = () => owner.remove();
  },
};

/**
 * What is over when the press arrives, or comes with the pointer: for half a second after it the panel takes no order.
 * Some stay, as the panel keeps from the page that a press on it has begun or ended.
 */
export const JUST_BEFORE: Readonly<Record<string, Disguise>> = {
  "an overlay that goes as the press begins": (style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = `${style}pointer-events:none`;
    document.body.append(cover);
    cover.showPopover();
    (window as Disguised).lift = () => cover.remove();
    addEventListener("pointerdown", () => cover.remove(), { capture: true, once: true });
  },
  "an overlay that goes as the pointer comes": (style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = `${style}pointer-events:none`;
    document.body.append(cover);
    cover.showPopover();
    addEventListener("pointermove", () => setTimeout(() => cover.remove()), { capture: true, once: true });
  },
  "an overlay that goes before the pointer is heard": async (style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = `${style}pointer-events:none`;
    document.body.append(cover);
    cover.showPopover();
    addEventListener("pointerover", () => cover.remove(), { capture: true, once: true });
    // As long as a person takes to read it, and to make up their mind.
    await new Promise((resolve) => void setTimeout(resolve, 700));
  },
  "an overlay laid just before the press": (style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = `${style}pointer-events:none`;
    document.body.append(cover);
    (window as Disguised).lift = () => cover.remove();
    addEventListener("pointermove", () => cover.showPopover(), { capture: true, once: true });
    addEventListener("pointerup", () => cover.remove(), { capture: true, once: true });
  },
  "a jump": () =>
    addEventListener("pointermove", () => document.querySelector("on-behalf-panel")?.remove(), {
      capture: true,
      once: true,
    }),
  "a change of its attributes": () =>
    addEventListener(
      "pointermove",
      () => document.querySelector("on-behalf-panel")?.setAttribute("data-corner", "top-left"),
      { capture: true, once: true },
    ),
};
