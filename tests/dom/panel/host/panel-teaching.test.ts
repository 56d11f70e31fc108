import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PanelState } from "../../../../src/panel/model/panel-state.ts";
import { violationsIn } from "../../words/axe.ts";
import { armed, buttonNamed, FORM_ID, hostElement, openPanel, panelState } from "./panel-page.ts";

let panel: ReturnType<typeof openPanel>;

beforeEach(async () => {
  await page.viewport(900, 640);
  document.body.innerHTML = `<input id="theirs" aria-label="Theirs">`;
});
afterEach(() => {
  panel.destroy();
  document.body.replaceChildren();
});

const text = (): string => hostElement()?.shadowRoot?.querySelector("section")?.innerText ?? "";
const root = (): ShadowRoot => {
  const { shadowRoot } = hostElement() ?? {};
  if (!shadowRoot) throw new Error("No panel");
  return shadowRoot;
};
const unfold = (): void => {
  for (const details of root().querySelectorAll("details")) details.open = true;
};
const press = async (name: string): Promise<void> => {
  // What is scrolled is not pressed for a while.
  buttonNamed(name).scrollIntoView({ block: "nearest" });
  await armed();
  await userEvent.click(page.getByRole("button", { name, exact: true }));
};

describe("entries of a list that nobody knows", () => {
  const ENTRIES = ["Basic <b>support</b>", "Partner tier 2"];
  const lacking = panelState(
    {},
    {
      fields: [
        { field: "supportPlan", outcome: "missing", reason: "noOption", before: "Basic", entries: ENTRIES },
        { field: "severity", outcome: "skipped", reason: "unclear", entries: ["Red", "Green"] },
      ],
    },
  );

  it("are offered as texts; the one that is pressed is said to be it", async () => {
    panel = openPanel({ teaches: true });
    panel.show(lacking);
    unfold();
    expect(text()).toContain("Basic <b>support</b>");
    expect(root().querySelector("b")).toBeNull();
    await press("Partner tier 2");
    await press("“Red” means “A – Critical”");
    expect(panel.asked).toEqual(["entry supportPlan Partner tier 2 undefined", "entry severity Red critical"]);
    expect(await violationsIn(hostElement() ?? undefined)).toEqual([]);
  });

  it("are chosen by no script", async () => {
    panel = openPanel({ teaches: true });
    panel.show(lacking);
    unfold();
    await armed();
    buttonNamed("Partner tier 2").click();
    buttonNamed("“Red” means “A – Critical”").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(panel.asked).toEqual([]);
  });

  it("are not offered where nothing can be taught", () => {
    panel = openPanel();
    panel.show(lacking);
    expect(text()).not.toContain("Which entry");
  });
});

describe("a form that was not recognised", () => {
  const teaching = (more: Partial<PanelState["formTeaching"]> = {}): PanelState => ({
    policy: panelState().policy,
    formTeaching: { formId: FORM_ID, shown: [], fields: ["title", "firstName"], isEnough: false, ...more },
  });

  it("is listed part by part, without a verdict and a form; it is saved once it is enough", async () => {
    panel = openPanel({ teaches: true });
    panel.show(teaching());
    expect(text()).toContain("What is where in this form?");
    expect(text()).not.toContain("Save");
    await press("Show me where: Title of the form");
    await press("It has no title");
    await press("Show me where: Title");
    await press("Show me where: Button that sends the form");
    panel.show(teaching({ shown: [{ part: "address", label: "/new/matter" }], isEnough: true }));
    expect(text()).toContain("No title: known by the address of this page");
    await press("Save");
    expect(panel.asked).toEqual(["part heading", "part address", "part title", "part submit", "confirm"]);
    expect(await violationsIn(hostElement() ?? undefined)).toEqual([]);
    panel.show(teaching({ end: "full" }));
    expect(text()).not.toContain("Undo these lessons");
    panel.show(teaching({ end: "learned" }));
    await press("Undo these lessons");
    expect(panel.asked.at(-1)).toBe("undo lesson");
    await press("Done");
    expect(panel.asked.at(-1)).toBe("leave");
  });

  it("is taught by no script", async () => {
    panel = openPanel({ teaches: true });
    panel.show(teaching({ isEnough: true }));
    await armed();
    for (const name of ["Save", "Show me where: Title", "It has no title"]) buttonNamed(name).click();
    expect(panel.asked).toEqual([]);
  });
});

describe("what is not recognised", () => {
  const REPORT = "Report what is not recognized";
  const lacking = panelState({}, { fields: [{ field: "firstName", outcome: "missing", reason: "notFound" }] });
  const unknown: PanelState = {
    policy: panelState().policy,
    formTeaching: { formId: FORM_ID, shown: [], fields: ["title"], isEnough: false },
  };

  it.each([
    ["a field", lacking],
    ["a form", unknown],
  ])("is reported where the page can be examined: %s", async (_what, state) => {
    panel = openPanel({ teaches: true });
    panel.show(state);
    await armed();
    buttonNamed(REPORT).click();
    expect(panel.asked).toEqual([]);
    await press(REPORT);
    expect(panel.asked).toEqual(["examine"]);
  });

  it("is not spoken of where all is recognised, while something is pointed at, or in the sample", () => {
    panel = openPanel({ teaches: true });
    panel.show(panelState());
    expect(text()).not.toContain(REPORT);
    panel.show({ ...lacking, teaching: { step: "pointing", field: "firstName" } });
    expect(text()).not.toContain(REPORT);
    panel.destroy();
    panel = openPanel();
    panel.show(lacking);
    expect(text()).not.toContain(REPORT);
  });
});

describe("the keyboard, once something was pointed at", () => {
  const pointing = panelState({ teaching: { step: "pointing", field: "firstName" } });
  const pointed = panelState({ teaching: { step: "pointed", field: "firstName", label: "Kelmat" } });
  const theirs = (): HTMLElement | null => document.querySelector("#theirs");

  it("comes back to the panel that it was in", () => {
    panel = openPanel({ teaches: true });
    panel.show(panelState());
    root().querySelector<HTMLElement>(".head")?.focus();
    panel.show(pointing);
    theirs()?.focus();
    panel.show(pointed);
    expect(document.activeElement).toBe(hostElement());
    expect(root().activeElement?.className).toBe("body");
  });

  it("stays where it is otherwise", () => {
    panel = openPanel({ teaches: true });
    panel.show(panelState());
    theirs()?.focus();
    panel.show(pointing);
    panel.show(pointed);
    expect(document.activeElement).toBe(theirs());
  });
});
