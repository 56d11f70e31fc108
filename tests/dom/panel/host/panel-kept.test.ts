import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeptRequest } from "../../../../src/panel/model/kept-request.ts";
import { violationsIn } from "../../words/axe.ts";
import { armed, hostElement, openPanel, panelState } from "./panel-page.ts";
import { keptAlone } from "./panel-states.ts";

let panel: ReturnType<typeof openPanel>;
const textOf = (): string => hostElement()?.shadowRoot?.querySelector("section")?.innerText ?? "";
const focused = (): Element | null | undefined => hostElement()?.shadowRoot?.activeElement;
const shortly = (changes: Partial<KeptRequest> = {}) => keptAlone({ until: Date.now() + 300, ...changes });
const away = (): Promise<void> => userEvent.hover(document.body, { position: { x: 5, y: 5 } });

beforeEach(async () => {
  await page.viewport(900, 640);
  const typing = document.createElement("textarea");
  typing.style.height = "400px";
  document.body.replaceChildren(typing);
  await away();
});
afterEach(() => {
  panel.destroy();
  document.body.replaceChildren();
});

describe("a request that was kept", () => {
  it("is confirmed with the form gone, to a screen reader too, and takes no focus", () => {
    panel = openPanel();
    document.querySelector("textarea")?.focus();
    panel.show(panelState());
    const status = page.getByRole("status").element();
    panel.show(keptAlone({}));
    expect(page.getByRole("status").element(), "the region that was there").toBe(status);
    expect(status.textContent).toMatch(/^Kept: 2611060050001234, first response due .*The gateway loses its routes$/);
    expect(textOf()).not.toContain("Contoso");
    expect(document.activeElement?.localName).toBe("textarea");
  });

  it("goes by itself, and leaves the form that is open", async () => {
    panel = openPanel();
    panel.show(shortly());
    expect(textOf()).toContain("Kept:");
    await expect.poll(hostElement).toBeNull();
    panel.show({ ...panelState(), ...shortly() });
    expect(textOf()).toContain("Kept:");
    await expect.poll(textOf).not.toContain("Kept:");
    expect(textOf()).toContain("For Contoso");
  });

  it("stays while the person points at it or is in it, whatever the background says meanwhile", async () => {
    panel = openPanel();
    panel.show(keptAlone({}));
    await userEvent.hover(page.getByRole("button", { name: "Open list" }));
    panel.show(shortly());
    const { kept: _past, ...nothing } = keptAlone({});
    await armed();
    panel.show(nothing);
    expect(textOf()).toContain("Kept:");
    await userEvent.keyboard("{Tab}");
    hostElement()?.shadowRoot?.querySelector<HTMLElement>(".actions button")?.focus();
    await away();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(textOf()).toContain("Kept:");
    document.querySelector("textarea")?.focus();
    await expect.poll(hostElement).toBeNull();
  });

  it("gives way to a form, also while the person points at it", async () => {
    panel = openPanel();
    panel.show(keptAlone({}));
    await userEvent.hover(page.getByRole("button", { name: "Open list" }));
    panel.show(panelState());
    expect(textOf()).not.toContain("Kept:");
  });

  it("can be copied, opened in the list and put into the calendar", async () => {
    panel = openPanel();
    panel.show(keptAlone({}));
    await armed();
    for (const name of ["Copy", "Open list", "Add to calendar"]) {
      await userEvent.click(page.getByRole("button", { name }));
      await armed();
    }
    expect(panel.asked).toEqual(["copy 2611060050001234", "list", "calendar 2611060050001234"]);
    expect(page.getByRole("status").element().textContent).toContain("Copied to the clipboard.");
  });

  it("says where the browser does not let it copy, with the text selected", async () => {
    panel = openPanel({ clipboard: false });
    panel.show(keptAlone({}));
    await armed();
    await userEvent.click(page.getByRole("button", { name: "Copy" }));
    await expect.poll(textOf).toContain("The browser did not allow copying.");
    const box = focused() as HTMLInputElement;
    expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(["2611060050001234", 0, 16]);
    expect(await violationsIn(hostElement() as HTMLElement)).toEqual([]);
  });

  it("asks for the severity that the form did not ask for, and says the deadline that follows", async () => {
    panel = openPanel();
    const open = { expirationTime: undefined, asksFacts: true, facts: { breakFix: true } };
    panel.show(keptAlone(open));
    expect(textOf()).toContain("No deadline yet: the severity is not known.");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "B – Moderate" }));
    expect(panel.asked).toEqual(["describe kept moderate true"]);
    panel.show(keptAlone({ asksFacts: true, facts: { severity: "moderate", breakFix: true } }));
    await expect.element(page.getByRole("button", { name: "B – Moderate" })).toHaveAttribute("aria-pressed", "true");
    expect(textOf()).toContain("first response due");
  });

  it("is named in a pill where there is no room", () => {
    panel = openPanel({ obstacles: () => [new DOMRect(0, 0, 900, 640)] });
    panel.show(keptAlone({}));
    expect(page.getByRole("status").element().textContent).toBe("Kept: 2611060050001234");
  });
});
