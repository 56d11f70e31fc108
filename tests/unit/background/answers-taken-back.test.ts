import { beforeEach, describe, expect, it } from "vitest";
import type { PanelState } from "../../../src/panel/model/panel-state.ts";
import type { ContextAnswer } from "../../../src/tenant/model/verdict.ts";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, clue, CONTACT, running, type Running, SETTINGS, tenant, topOf } from "./background-support.ts";
import { form } from "./form-report.ts";

let browser: Running;
const open = async (settings: object = { contactDetails: CONTACT }): Promise<void> => {
  browser = await running({ local: { settings }, session: {} });
};
beforeEach(() => {
  freshStore();
  clock.time = START;
});

const see = async (clues: readonly object[], names: readonly string[] = [], tabId = 7): Promise<void> => {
  await browser.send("reportForm", form(), topOf(tabId));
  await browser.send(
    "reportContext",
    { portal: "microsoft365", isFirst: true, address: JSON.stringify(clues), names },
    topOf(tabId),
  );
  await browser.send("reportForm", form(), topOf(tabId));
};
const shown = async (tabId = 7): Promise<PanelState> =>
  ((await browser.send("readPanel", {}, topOf(tabId))) as { value: PanelState }).value;
const verdict = async (tabId = 7): Promise<string> => {
  const { verdict: now } = await shown(tabId);
  return `${now?.kind} ${now?.reason}`;
};
/** As the panel sends it: with what it shows. */
const answer = async (what: ContextAnswer): Promise<void> => {
  const { verdict: seen } = await shown();
  const about = seen && "tenant" in seen ? { tenant: seen.tenant } : {};
  await browser.send("answerContext", { answer: what, reason: seen?.reason, ...about }, topOf(7));
};
const ownTenants = (): unknown => (browser.stored.local["settings"] as { ownTenants?: unknown }).ownTenants;

describe("a wrong 'our own'", () => {
  it("can be taken back: off the list, a customer in every tab, and after a restart too", async () => {
    await open();
    await see([clue("contoso.com")]);
    expect(await shown()).toMatchObject({ firstOwn: tenant("contoso.com") });
    await answer("own");
    expect([await verdict(), ownTenants()]).toEqual(["own ownTenant", [tenant("contoso.com")]]);
    browser = await running({ local: browser.stored.local, session: {} });
    await see([clue("contoso.com")]);
    await see([clue("contoso.com")], [], 8);
    expect(await shown()).toMatchObject({ canTakeBack: true });
    await answer("customer");
    expect([await verdict(), ownTenants()]).toEqual(["customer answered", []]);
    await expect.poll(() => verdict(8)).toBe("customer answered");
    expect((await shown()).canTakeBack).toBeUndefined();
  });

  it("reaches the panel at once", async () => {
    await open();
    await see([clue("contoso.com")]);
    await answer("own");
    const sent = browser.commands().filter(({ command }) => command === "showPanel");
    expect(sent.at(-1)?.payload).toMatchObject({ canTakeBack: true, verdict: { kind: "own" } });
  });

  it("is not offered to be taken back where the list is the person's own, or a policy's", async () => {
    await open(SETTINGS);
    await see([clue("fabrikam.com")]);
    expect(await verdict()).toBe("own ownTenant");
    expect((await shown()).canTakeBack).toBeUndefined();
    await open({ ...SETTINGS, ownTenants: [] });
    browser.storage.managed.get = () => Promise.resolve({ ownTenants: [tenant("fabrikam.com")] }) as never;
    await browser.storage.local.set({ ownByAnswer: [tenant("fabrikam.com")] });
    await see([clue("fabrikam.com")]);
    expect(await verdict()).toBe("own ownTenant");
    expect((await shown()).canTakeBack).toBeUndefined();
  });

  it("about a tenant that nothing names is taken back in its tab", async () => {
    await open(SETTINGS);
    await see([]);
    await answer("own");
    expect(await verdict()).toBe("own answered");
    await answer("customer");
    expect(await verdict()).toBe("customer answered");
    expect(ownTenants()).toEqual(SETTINGS.ownTenants);
  });

  it("by a name that the page shows everywhere leaves the tenant of the address as the customer", async () => {
    const own = { ...tenant("fabrikam.com"), name: "Fabrikam" };
    await open({ ...SETTINGS, ownTenants: [own] });
    await see([{ source: "address", tenant: tenant("contoso.com") }], ["Fabrikam"]);
    expect(await verdict()).toBe("unknown disagreement");
    await answer("own");
    expect([await verdict(), ownTenants()]).toEqual(["own ownTenant", [own, { name: "Fabrikam" }]]);
    expect((await shown()).canTakeBack).toBe(true);
    await answer("customer");
    expect([await verdict(), ownTenants()]).toEqual(["customer answered", [own]]);
    expect((await shown()).verdict).toMatchObject({ tenant: tenant("contoso.com") });
    // And that is taken back: the name counts again, the customer of the address is not made the own organization.
    await answer("own");
    expect([await verdict(), ownTenants()]).toEqual(["own ownTenant", [own, { name: "Fabrikam" }]]);
  });
});

describe("a wrong 'customer'", () => {
  it("to a hint does not make that customer the own organization", async () => {
    await open(SETTINGS);
    await browser.send("partnerCenterSeen", { tenant: tenant("contoso.com") }, topOf(5));
    await see([]);
    expect(await verdict()).toBe("unknown lastOpened");
    await answer("customer");
    expect(await verdict()).toBe("customer answered");
    await answer("own");
    expect([await verdict(), ownTenants()]).toEqual(["own answered", SETTINGS.ownTenants]);
  });

  it("and 'delegated' and 'own subscription' lead back to the own tenant", async () => {
    await open(SETTINGS);
    await see([clue("fabrikam.com")]);
    for (const [wrong, made] of [
      ["delegated", "customer delegated"],
      ["ownSubscription", "own ownSubscription"],
    ] as const) {
      await answer(wrong);
      expect(await verdict()).toBe(made);
      await answer("own");
      expect(await verdict()).toBe("own ownTenant");
    }
    expect(ownTenants()).toEqual(SETTINGS.ownTenants);
  });
});

describe("a question", () => {
  it("shows what the head of the page says and decides nothing, where that is not too much", async () => {
    await open(SETTINGS);
    await see([], ["Admin center", "Contoso"]);
    expect(await shown()).toMatchObject({ verdict: { reason: "noClue" }, pageNames: ["Admin center", "Contoso"] });
    await see([], ["Home", "Users", "Teams", "Contoso"]);
    expect((await shown()).pageNames).toBeUndefined();
    await see([clue("contoso.com")], ["Contoso"]);
    expect((await shown()).pageNames, "it is no question").toBeUndefined();
  });

  it("comes with the word that contact details are missing", async () => {
    await open({});
    await see([clue("contoso.com")]);
    expect(await shown()).toMatchObject({ contactMissing: true, policy: { because: "unknown" } });
  });
});
