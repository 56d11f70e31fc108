import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verdictOf } from "../../../unit/tenant/model/verdict-of.ts";
import { violationsIn } from "../../words/axe.ts";
import { armed, hostElement, openPanel, panelState } from "./panel-page.ts";

let panel: ReturnType<typeof openPanel>;
const textOf = (): string => hostElement()?.shadowRoot?.querySelector("section")?.innerText ?? "";
const buttons = (): (string | null)[] =>
  [...(hostElement()?.shadowRoot?.querySelectorAll(".actions button") ?? [])].map(({ textContent }) => textContent);
const firstOwn = { domain: "contoso.onmicrosoft.com", name: "Contoso" };
const question = (changes = {}) =>
  panelState({ verdict: verdictOf("unknown", "noOwnTenants"), firstOwn, ...changes }, { fields: [], state: "waiting" });

beforeEach(async () => {
  await page.viewport(900, 640);
  panel = openPanel();
});
afterEach(() => panel.destroy());

describe("the first own organization", () => {
  const press = async (name: string): Promise<void> => {
    await armed();
    await userEvent.click(page.getByRole("button", { name }));
  };

  it("is asked for once more, and stored at the second yes", async () => {
    panel.show(question());
    await press("Yes, it's ours");
    expect(page.getByRole("status").element().textContent).toBe(
      "This makes Contoso your own organization: nothing will be filled in there.",
    );
    expect([panel.asked, buttons()]).toEqual([[], ["Yes, add it as our own", "Cancel"]]);
    expect(await violationsIn(hostElement() as HTMLElement)).toEqual([]);
    await press("Yes, add it as our own");
    expect(panel.asked).toEqual(["own contoso.onmicrosoft.com"]);
  });

  it("is not stored at a double click, nor after Cancel, nor where the question has become another one", async () => {
    panel.show(question());
    await armed();
    await userEvent.dblClick(page.getByRole("button", { name: "Yes, it's ours" }));
    expect(buttons()).toEqual(["Yes, add it as our own", "Cancel"]);
    await press("Cancel");
    expect(buttons()).toEqual(["Yes, it's ours", "No, it's a customer's"]);
    await press("Yes, it's ours");
    panel.show(panelState());
    expect(textOf()).toContain("For Contoso");
    panel.show(question());
    expect([panel.asked, buttons()]).toEqual([[], ["Yes, it's ours", "No, it's a customer's"]]);
  });

  it("is asked for so at a customer's correction too, and the keyboard stays in the panel", async () => {
    panel.show(panelState({ verdict: verdictOf("customer", "answered"), firstOwn }));
    await armed();
    hostElement()?.shadowRoot?.querySelector<HTMLElement>(".actions button:last-child")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(textOf()).toContain("This makes Contoso your own organization");
    panel.show(panelState());
    expect(hostElement()?.shadowRoot?.activeElement).not.toBeNull();
  });
});

it("a wrong 'our own' is taken back", async () => {
  panel.show(
    panelState({ verdict: verdictOf("own", "ownTenant"), canTakeBack: true }, { fields: [], state: "waiting" }),
  );
  await armed();
  await userEvent.click(page.getByRole("button", { name: "No, this is a customer's" }));
  expect(panel.asked).toEqual(["customer contoso.onmicrosoft.com"]);
});

describe("fields that are filled although nothing may be filled in any more", () => {
  it.each([
    ["own", panelState({ verdict: verdictOf("own", "ownTenant") })],
    ["held", panelState({ verdict: verdictOf("own", "ownTenant") }, { state: "otherTenant" })],
    ["unknown", panelState({ verdict: verdictOf("unknown", "noOwnTenants") })],
    ["incomplete", panelState({ verdict: verdictOf("unknown", "incompleteOwnTenants") })],
    ["elsewhere", panelState({ verdict: verdictOf("unknown", "notExpected") })],
    ["contact removed", panelState({ contactMissing: true })],
    [
      "memory lost",
      { ...panelState({ memoryFull: true }), verdict: undefined, policy: panelState({ contactMissing: true }).policy },
    ],
  ] as const)("are named, with Undo first: %s", async (_name, state) => {
    panel.show(state);
    expect(textOf()).toContain("Filled in before: 2. It stays until you press “Undo”.");
    expect(textOf()).toContain("Petra");
    expect(textOf()).not.toMatch(/so nothing is filled in\.|Nothing is filled in/);
    expect(buttons()[0]).toBe("Undo");
    expect(await violationsIn(hostElement() as HTMLElement)).toEqual([]);
  });

  it("are said to be taken back once they are", () => {
    const back = { field: "firstName", outcome: "skipped", reason: "undone", before: "Petra", after: "Megan" } as const;
    panel.show(panelState({ verdict: verdictOf("own", "ownTenant") }, { state: "undone", fields: [back] }));
    expect(textOf()).toContain("Undone. The previous values are back.");
    expect(buttons()).not.toContain("Undo");
  });
});

it("that contact details are missing is said before the question whose tenant it is", () => {
  panel.show(question({ contactMissing: true }));
  expect(textOf()).toMatch(/Add your contact details in the options[^]*Is Contoso your own organization\?/);
  expect(buttons()[0]).toBe("Open options");
});

it("a name on the page that decides nothing is shown in the question", () => {
  panel.show(question({ verdict: { kind: "unknown", reason: "noClue" }, pageNames: ["Contoso"] }));
  expect(textOf()).toContain("The page shows “Contoso”. Is it yours?");
  panel.show(question({ verdict: { kind: "unknown", reason: "noClue" }, pageNames: ["Admin center", "Contoso"] }));
  expect(textOf()).toContain("At the top the page shows: Admin center, Contoso. Is one of these yours?");
});
