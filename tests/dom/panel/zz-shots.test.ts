import { page } from "vitest/browser";
import { it } from "vitest";
import { emulateMedia } from "../ui/color-scheme.ts";
import { hostElement, openPanel } from "./panel-page.ts";
import { PANEL_STATES } from "./panel-states.ts";

it("shots", async () => {
  await page.viewport(1900, 1400);
  for (const [scheme, language, dir] of [["light", "en", "ltr"], ["dark", "de", "ltr"], ["light", "de", "rtl"]] as const) {
    await emulateMedia({ "prefers-color-scheme": scheme });
    document.documentElement.dir = dir;
    document.documentElement.style.colorScheme = "light dark";
    document.body.replaceChildren();
    let index = 0;
    const clones: HTMLElement[] = [];
    for (const folded of [false, true]) for (const state of Object.values(PANEL_STATES)) {
      const panel = openPanel({ language, obstacles: () => (folded ? [new DOMRect(0, 0, 1900, 1400)] : []) });
      panel.show(state);
      const host = hostElement()!;
      const copy = document.createElement("div");
      copy.lang = language; copy.dir = host.dir;
      const root = copy.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = host.shadowRoot!.adoptedStyleSheets.map((s) => { const n = new CSSStyleSheet(); n.replaceSync([...s.cssRules].map((r) => r.cssText).join("\n").replaceAll("position: fixed !important", "position: static !important").replace(/:host\(:not\(:popover-open\)\)\s*{[^}]*}/, "")); return n; });
      root.append(host.shadowRoot!.firstElementChild!.cloneNode(true));
      clones.push(copy);
      panel.destroy();
      index++;
    }
    const grid = document.createElement("div");
    grid.style.cssText = "columns:5;column-gap:12px;padding:8px";
    for (const c of clones) { const w = document.createElement("div"); w.style.cssText = "break-inside:avoid;margin-bottom:12px"; w.append(c); grid.append(w); }
    document.body.append(grid);
    await page.screenshot({ path: `/work/main/artifacts/zz-states-${scheme}-${language}-${dir}.png`, base64: false });
  }
  await emulateMedia({});
});
