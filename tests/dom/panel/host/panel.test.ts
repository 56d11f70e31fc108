import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { armed, buttonNamed, hostElement, openPanel, panelState } from "./panel-page.ts";
import { verdictOf } from "../../../unit/tenant/model/verdict-of.ts";

let panel: ReturnType<typeof openPanel>;

const textOf = (): string => hostElement()?.shadowRoot?.querySelector("section")?.innerText ?? "";

beforeEach(async () => {
  await page.viewport(900, 640);
  document.body.innerText = "A portal";
});
afterEach(() => {
  panel.destroy();
  document.body.replaceChildren();
  document.documentElement.dir = "";
});

describe("what the panel says", () => {
  it("for a customer: whose request, by which clue, and each field with what stood there before", () => {
    panel = openPanel();
    const against = [{ source: "address", tenant: { domain: "former.com" } }] as const;
    panel.show(panelState({ verdict: verdictOf("customer", "otherTenant", { against: [...against] }) }));
    expect(textOf()).toContain("For Contoso");
    expect(textOf()).toContain("The page shows contoso.onmicrosoft.com.");
    expect(textOf()).toContain("The address still points to former.com; it may be out of date.");
    expect(textOf()).toMatch(/Support plan\s+Filled in\s+Basic support → Cloud Solution Provider/);
    expect(textOf()).toMatch(/First name\s+Filled in\s+empty → Petra/);
    const mixed = "Only some of your contact details are in the form: the request would mix them with someone else's.";
    expect(page.getByRole("status").element().textContent).toBe(`Filled in: 2 · Please check: 1${mixed}`);
    expect(textOf()).toMatch(/Email\s+The page rejected the value/);
    expect(textOf()).toMatch(/Phone\s+Left as you typed it\s+\+49 30 1/);
    expect(textOf()).toContain("Other fields, unchanged: 1");
    expect(textOf()).not.toContain("Time zone");
  });

  it("for the own organization: an alert, the way to Partner Center, and two answers", async () => {
    panel = openPanel();
    panel.show(
      panelState(
        { verdict: verdictOf("own", "ownTenant", { tenant: { domain: "fabrikam.com", name: "Fabrikam" } }) },
        { fields: [], state: "waiting" },
      ),
    );
    await expect.element(page.getByRole("alert")).toHaveTextContent("Fabrikam is your own organization");
    const link = page.getByRole("link", { name: "Partner Center" }).element();
    expect(link.getAttribute("href")).toBe("https://partner.microsoft.com/dashboard/v2/customers/list");
    expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noreferrer"]);
    await armed();
    await userEvent.click(page.getByRole("button", { name: "This is about our own subscription" }));
    await userEvent.click(page.getByRole("button", { name: "This is a delegated subscription" }));
    expect(panel.asked).toEqual(["ownSubscription fabrikam.com", "delegated fabrikam.com"]);
  });

  it("for an unknown tenant: a question with one click each way, and no fields", async () => {
    panel = openPanel();
    const fields = [{ field: "firstName", outcome: "filled", reason: "equal", before: "Petra" }] as const;
    panel.show(panelState({ verdict: verdictOf("unknown", "noOwnTenants") }, { fields: [...fields] }));
    expect(textOf()).toContain("Is Contoso your own organization?");
    expect(textOf()).not.toContain("Petra");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "Yes, it's ours" }));
    await userEvent.click(page.getByRole("button", { name: "No, it's a customer's" }));
    expect(panel.asked).toEqual(["own contoso.onmicrosoft.com", "customer contoso.onmicrosoft.com"]);
  });

  it("without contact details: that they are missing, and the way to the options", async () => {
    panel = openPanel();
    panel.show(panelState({ contactMissing: true }, { fields: [], state: "waiting" }));
    expect(textOf()).toContain("Add your contact details in the options");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "Open options" }));
    expect(panel.asked).toEqual(["options"]);
  });

  it("of a page that kept neither value: what was there and what is there now", () => {
    panel = openPanel();
    panel.show(
      panelState(
        {},
        {
          fields: [
            {
              field: "phoneNumber",
              label: "Rufnummer",
              outcome: "refused",
              reason: "notRestored",
              before: "(425) 555-0199",
              after: "(493) 055-5012",
            },
          ],
        },
      ),
    );
    expect(textOf()).toMatch(
      /Rufnummer \(Phone\)\s+The page accepted neither your value nor the previous one\s+\(425\)/,
    );
    expect(textOf()).toContain("(425) 555-0199 → (493) 055-5012");
    expect(textOf()).toContain("Please check: 1");
  });

  it("after Undo: first what could not be put back, and that all is as before only where it is", () => {
    panel = openPanel();
    const back = { field: "firstName", outcome: "skipped", reason: "undone", before: "Petra", after: "Megan" } as const;
    const left = { field: "phoneNumber", outcome: "refused", reason: "notRestored", before: "1", after: "2" } as const;
    const typed = { field: "primaryEmailAddress", outcome: "skipped", reason: "typed", before: "" } as const;
    panel.show(panelState({}, { state: "undone", fields: [back, typed] }));
    expect(textOf()).toContain("Undone. The previous values are back.");
    expect(textOf()).toContain("Left as you typed it");
    panel.show(panelState({}, { state: "undone", fields: [back, typed, left] }));
    expect(textOf()).toMatch(/except for fields that couldn't be restored: 1[^]*Phone\s+Couldn't be restored\s+1 → 2/);
    expect(textOf()).toMatch(/Couldn't be restored\s+1 → 2[^]*First name\s+Undone/);
    expect(textOf()).not.toContain("previous values");
  });

  it("of a person who is busy: that it waits, folded too", async () => {
    panel = openPanel();
    panel.show(panelState({}, { state: "paused" }));
    expect(page.getByRole("status").element().textContent).toBe("Waiting until you pause …");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "On Behalf" }));
    expect(page.getByRole("status").element().textContent).toBe("Waiting until you pause …");
  });

  it("in German", () => {
    panel = openPanel({ language: "de" });
    panel.show(panelState());
    expect(textOf()).toContain("Für Contoso");
    expect(hostElement()?.lang).toBe("de");
  });

  it("nothing without a form or a verdict: then it is not in the page", () => {
    panel = openPanel();
    const { form: _form, ...formless } = panelState();
    const { verdict: _verdict, ...undecided } = panelState();
    panel.show(formless);
    expect(hostElement()).toBeNull();
    panel.show(panelState());
    expect(hostElement()).not.toBeNull();
    panel.show(undecided);
    expect(hostElement()).toBeNull();
  });
});

describe("the place of the panel", () => {
  const blocker = (left: number, top: number): DOMRect => new DOMRect(left, top, 60, 30);
  const cornerOf = (): string | undefined => hostElement()?.dataset["corner"];

  it("is clear of the form's controls, mirrored from right to left", () => {
    const obstacles = [blocker(800, 580)];
    panel = openPanel({ obstacles: () => obstacles });
    panel.show(panelState());
    expect(cornerOf()).toBe("bottom-left");
    obstacles.splice(0, 1, blocker(20, 580));
    document.documentElement.dir = "rtl";
    panel.place();
    expect(cornerOf()).toBe("bottom-right");
  });

  it("folds itself to a pill where no corner is free, and unfolds at a click", async () => {
    const everywhere = [blocker(560, 200), blocker(20, 200), blocker(560, 400), blocker(20, 400)];
    panel = openPanel({ obstacles: () => everywhere });
    panel.show(panelState());
    const toggle = buttonNamed("On Behalf");
    expect(toggle.ariaExpanded).toBe("false");
    expect(textOf()).toContain("Filled in: 2 · Please check: 1");
    await armed();
    await userEvent.click(page.getByRole("button", { name: "On Behalf" }));
    expect(toggle.ariaExpanded).toBe("true");
    panel.place();
    expect(toggle.ariaExpanded).toBe("true");
  });

  it("keeps the alert in a folded pill", async () => {
    panel = openPanel();
    panel.show(panelState({ verdict: verdictOf("own", "ownTenant") }));
    await armed();
    await userEvent.click(page.getByRole("button", { name: "On Behalf" }));
    await expect.element(page.getByRole("alert")).toHaveTextContent("Your own organization");
  });
});

describe("manners", () => {
  it("takes no focus", async () => {
    const input = document.createElement("input");
    document.body.append(input);
    input.focus();
    panel = openPanel();
    panel.show(panelState());
    panel.show(panelState({ verdict: verdictOf("own", "ownTenant") }));
    expect(document.activeElement).toBe(input);
  });

  it("keeps the focus of who works it by keyboard", async () => {
    panel = openPanel();
    panel.show(panelState());
    buttonNamed("Undo").focus();
    panel.show(panelState({}, { state: "undone" }));
    expect(hostElement()?.shadowRoot?.activeElement).toBe(buttonNamed("Fill in"));
  });

  it("leaves nothing behind", () => {
    panel = openPanel();
    panel.show(panelState());
    panel.destroy();
    expect(hostElement()).toBeNull();
  });
});

describe("accessibility", () => {
  it.each(["light", "dark"])("has no violations, %s", async (scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    panel = openPanel();
    await expect.element(page.getByRole("region", { name: "On Behalf" })).not.toBeInTheDocument();
    for (const state of [
      panelState(),
      panelState({ verdict: verdictOf("own", "ownTenant") }),
      panelState({ verdict: verdictOf("unknown", "disagreement") }),
      panelState({ contactMissing: true }, { fields: [] }),
    ]) {
      panel.show(state);
      await expect.element(page.getByRole("region", { name: "On Behalf" })).toBeVisible();
      const host = hostElement();
      expect(host && (await violationsIn(host))).toEqual([]);
    }
    await emulateMedia({});
  });

  it("shows its border and buttons in forced colours", async () => {
    await emulateMedia({ "forced-colors": "active" });
    panel = openPanel();
    panel.show(panelState());
    expect(getComputedStyle(buttonNamed("Undo")).borderStyle).toBe("solid");
    await emulateMedia({});
  });
});
