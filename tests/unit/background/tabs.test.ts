import { beforeEach, describe, expect, it, vi } from "vitest";
import { freshStore, START } from "../tickets/store/log-support.ts";
import {
  clock,
  clue,
  CONTACT,
  FORM,
  frameOf,
  running,
  SETTINGS,
  tabsIn,
  tenant,
  topOf,
  type Running,
} from "./background-support.ts";

const form = (formId = FORM) => ({
  formId,
  portal: "azure",
  needsSeverity: false,
  evidence: [{ kind: "route", pattern: "support" }],
  fields: [],
  state: "waiting",
});
const FIELDS = ["firstName", "primaryEmailAddress", "supportPlan"];

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const report = (tabId: number, domain: string | undefined, documentId?: string) =>
  browser.send(
    "reportContext",
    { portal: "azure", isFirst: true, address: JSON.stringify(domain === undefined ? [] : [clue(domain)]) },
    topOf(tabId, documentId),
  );
const offer = (tabId: number, fields = FIELDS) =>
  browser.send("requestOffer", { formId: FORM, fields, continues: false }, topOf(tabId));
const panels = (tabId: number) =>
  browser
    .commands()
    .filter((one) => one.command === "showPanel" && one.tabId === tabId)
    .map(({ payload }) => payload);

describe("offers", () => {
  it("hold the asked contact fields for a customer, and nothing else", async () => {
    await report(7, "contoso.com");
    expect(await offer(7)).toMatchObject({
      ok: true,
      value: { verdict: { kind: "customer" }, fill: "automatic", choosePlan: true },
    });
    expect((await offer(7)) as object).toHaveProperty("value.contactDetails", {
      firstName: "Ada",
      primaryEmailAddress: "ada@fabrikam.com",
    });
    expect(await offer(7, ["title"])).toHaveProperty("value.contactDetails", {});
  });

  const NOTHING: unknown = expect.toSatisfy((details: object) => Object.keys(details).length === 0);
  const NEVER = { ok: true, value: { fill: "never", choosePlan: false, contactDetails: NOTHING } };

  it("hold nothing before the top document has spoken, in the own organization, or where nobody knows", async () => {
    expect(await offer(7)).toMatchObject(NEVER);
    expect(await offer(7)).not.toHaveProperty("value.verdict");
    await report(7, "fabrikam.com");
    expect(await offer(7)).toMatchObject({ ...NEVER, value: { ...NEVER.value, verdict: { kind: "own" } } });
    await report(7, undefined);
    expect(await offer(7)).toMatchObject({ ...NEVER, value: { ...NEVER.value, verdict: { kind: "unknown" } } });
  });

  it("are refused in a tab whose top document is another site by now", async () => {
    await report(7, "contoso.com");
    const elsewhere = { ...frameOf(7), tab: { ...topOf(7).tab, url: "https://evil.example/" } as never };
    expect(
      await browser.send("requestOffer", { formId: FORM, fields: FIELDS, continues: false }, elsewhere),
    ).toMatchObject({ ok: false, error: { kind: "refused" } });
  });

  it("hold the further names of what they hold, and of nothing else", async () => {
    const contactDetails = { ...CONTACT, country: "KR", preferredTimeZone: "Europe/Zurich" };
    await browser.storage.local.set({ settings: { ...SETTINGS, contactDetails } });
    await report(7, "contoso.com");
    expect(await offer(7, ["country"])).toHaveProperty("value.otherNames", {
      country: expect.arrayContaining(["Republic of Korea"]),
    });
    expect(await offer(7, ["preferredTimeZone"])).toHaveProperty("value.otherNames", {
      preferredTimeZone: expect.arrayContaining(["W. Europe Standard Time", "Berlin"]),
    });
    expect(await offer(7, ["firstName"])).toHaveProperty("value.otherNames", {});
  });

  it("hold the former names of the very time zone", async () => {
    await browser.storage.local.set({
      settings: { ...SETTINGS, contactDetails: { ...CONTACT, preferredTimeZone: "Europe/Kyiv" } },
    });
    await report(7, "contoso.com");
    expect(await offer(7, ["preferredTimeZone"])).toHaveProperty("value.otherNames.sameTimeZone", [
      "Europe/Kiev",
      "Kiev",
    ]);
  });

  it("hold the forms of the phone number where the form asks for it or for its code", async () => {
    await browser.storage.local.set({
      settings: { ...SETTINGS, contactDetails: { ...CONTACT, phoneNumber: "+1 425 555 0123", country: "DE" } },
    });
    await report(7, "contoso.com");
    const phone = {
      country: "US",
      callingCode: "1",
      whole: ["+14255550123", "+1 425 555 0123", "0014255550123"],
      national: ["4255550123", "(425) 555-0123"],
    };
    expect(await offer(7, ["phoneNumber"])).toHaveProperty("value.phone", phone);
    expect(await offer(7, ["phoneCountryCode"])).toMatchObject({
      value: { phone, otherNames: { phoneCountryCode: expect.arrayContaining(["USA"]) } },
    });
    expect(await offer(7, ["firstName"])).not.toHaveProperty("value.phone");
  });

  it("know nothing of another tab", async () => {
    await report(7, "contoso.com");
    expect(await offer(8)).toMatchObject(NEVER);
  });

  it("wait for a click where the person set so", async () => {
    await browser.storage.local.set({ settings: { ...SETTINGS, fillMode: "onClick" } });
    await report(7, "contoso.com");
    expect(await offer(7)).toMatchObject({ value: { fill: "onClick", choosePlan: true } });
  });

  it.each([
    ["no contact is set", { country: "DE" }],
    ["half of the contact is set", { ...CONTACT, lastName: "" }],
  ])("say that %s, and then fill nothing at all", async (_what, contactDetails) => {
    await browser.storage.local.set({ settings: { ...SETTINGS, contactDetails } });
    await report(7, "contoso.com");
    expect(await offer(7)).toMatchObject({
      value: { fill: "never", choosePlan: false, contactDetails: NOTHING },
    });
    expect(panels(7)).toMatchObject([{ policy: { fill: "never", because: "contactMissing" } }]);
  });

  it("are for the cloud of the portal around a frame, wherever the frame comes from", async () => {
    const sender = frameOf(7);
    const tab = { ...sender.tab, url: "https://portal.azure.us/" } as NonNullable<typeof sender.tab>;
    expect(
      await browser.send("requestOffer", { formId: FORM, fields: [], continues: false }, { ...sender, tab }),
    ).toHaveProperty("value.cloud", "usGovernment");
  });

  it("bring back the draft of the same form in the same tab", async () => {
    await browser.send(
      "saveDraft",
      { formId: FORM, draft: { title: "VM", severity: "B" }, typed: [], opened: 1 },
      frameOf(7),
    );
    await browser.send("saveDraft", { formId: FORM, draft: { title: "VM down" }, typed: [], opened: 1 }, frameOf(7));
    expect(await offer(7)).toHaveProperty("value.draft", { title: "VM down", severity: "B" });
    expect(await offer(8)).not.toHaveProperty("value.draft");
    const other = await browser.send(
      "requestOffer",
      { formId: FORM.replace("5", "6"), fields: [], continues: false },
      frameOf(7),
    );
    expect(other).not.toHaveProperty("value.draft");
  });
});

describe("the verdict of a tab", () => {
  it("is told to all its frames and its panel when it changes, and only then", async () => {
    await report(7, "contoso.com");
    await report(7, "contoso.com");
    expect(browser.commands().map(({ tabId, frameId, command }) => [tabId, frameId, command])).toEqual([
      [7, undefined, "offerChanged"],
      [7, 0, "showPanel"],
    ]);
    expect(panels(7)).toMatchObject([{ verdict: { kind: "customer" }, policy: { fill: "automatic" } }]);
  });

  it("is not made anew where a page only goes on to another address, which names the same", async () => {
    await report(7, "contoso.com");
    browser.tabs.sendMessage.mockClear();
    const written = vi.spyOn(browser.storage.session, "set");
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: false, address: JSON.stringify([clue("contoso.com")]) },
      topOf(7),
    );
    expect(written).not.toHaveBeenCalled();
    expect(browser.commands()).toEqual([]);
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: false, address: JSON.stringify([clue("fabrikam.com")]) },
      topOf(7),
    );
    expect(await offer(7)).toHaveProperty("value.verdict.kind", "own");
  });

  it("follows settings that change while a first context is being judged", async () => {
    for (let wait = 0; wait < 80; wait += 1) {
      browser = await running({ local: { settings: { contactDetails: CONTACT } }, session: {} });
      const told = report(7, "contoso.com");
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      await browser.storage.local.set({ settings: SETTINGS });
      await told;
      await vi.waitFor(async () =>
        expect(await offer(7), `after ${wait} turns`).toHaveProperty("value.verdict.kind", "customer"),
      );
    }
  });

  it("follows the settings in every tab", async () => {
    await report(7, "contoso.com");
    await report(8, "northwind.com");
    browser.tabs.sendMessage.mockClear();
    await browser.storage.local.set({ settings: { ...SETTINGS, ownTenants: [tenant("contoso.com")] } });
    await expect.poll(() => panels(8)).toHaveLength(1);
    expect(panels(7)).toMatchObject([{ verdict: { kind: "own" } }]);
    expect(panels(8)).toMatchObject([{ verdict: { kind: "customer" } }]);
  });

  it("and all forms end with the top document", async () => {
    await report(7, "contoso.com");
    await browser.send("reportForm", form(), frameOf(7));
    await report(7, undefined, "D-new");
    expect(await browser.send("readPanel", {}, topOf(7, "D-new"))).toEqual({
      ok: true,
      value: {
        verdict: { kind: "unknown", reason: "noClue" },
        policy: { fill: "never", choosePlan: false, because: "unknown" },
      },
    });
  });

  it("is forgotten with the tab", async () => {
    await report(7, "contoso.com");
    browser.tabs.onRemoved.emit(7);
    await expect.poll(() => tabsIn(browser.stored)).toEqual([]);
  });

  it("survives a stopped background", async () => {
    await report(7, "contoso.com");
    browser = await running(browser.stored);
    expect(await offer(7)).toMatchObject({ value: { fill: "automatic" } });
  });
});

describe("answers", () => {
  const answer = (tabId: number, what: string) => browser.send("answerContext", { answer: what }, topOf(tabId));
  const kind = async (tabId: number) => {
    const { value } = (await browser.send("readPanel", {}, topOf(tabId))) as {
      value: { verdict: { kind: string; reason: string } };
    };
    return `${value.verdict.kind} ${value.verdict.reason}`;
  };
  const withoutOwnTenants = async () => {
    browser = await running({ local: { settings: { contactDetails: CONTACT } }, session: {} });
  };

  it("'customer' enters the directory: it counts in every tab from then on", async () => {
    await withoutOwnTenants();
    await report(7, "contoso.com");
    expect(await kind(7)).toBe("unknown noOwnTenants");
    await answer(7, "customer");
    expect(await kind(7)).toBe("customer answered");
    await report(8, "contoso.com");
    expect(await kind(8)).toBe("customer answered");
    await report(8, "northwind.com");
    expect(await kind(8)).toBe("unknown noOwnTenants");
  });

  it("'own' enters the settings, and takes back a wrong 'customer'", async () => {
    await withoutOwnTenants();
    await report(7, "fabrikam.com");
    await answer(7, "customer");
    await answer(7, "own");
    expect(await kind(7)).toBe("own ownTenant");
    expect(browser.stored.local["settings"]).toEqual(SETTINGS);
    await browser.storage.local.set({ settings: { contactDetails: CONTACT } });
    await report(8, "fabrikam.com");
    expect(await kind(8)).toBe("unknown noOwnTenants");
  });

  it("'own subscription' fills on click only and leaves the plan, in this tab and for this tenant", async () => {
    await report(7, "fabrikam.com");
    await report(8, "fabrikam.com");
    await answer(7, "ownSubscription");
    expect(await offer(7)).toMatchObject({
      value: { fill: "onClick", choosePlan: false, contactDetails: { firstName: "Ada" } },
    });
    expect(await offer(8)).toMatchObject({ value: { fill: "never" } });
    await report(7, "contoso.com");
    await report(7, "fabrikam.com");
    expect(await kind(7)).toBe("own ownTenant");
  });

  it("to a question that is out of date are about nobody: another tenant came between the press and its arrival", async () => {
    await report(7, undefined);
    await report(7, "contoso.com");
    await browser.send("answerContext", { answer: "own", reason: "noClue" }, topOf(7));
    expect(await kind(7)).toBe("customer otherTenant");
    expect(browser.stored.local["settings"]).toEqual(SETTINGS);
    await report(7, "fabrikam.com");
    await browser.send(
      "answerContext",
      { answer: "delegated", tenant: tenant("fabrikam.com"), reason: "ownTenant" },
      topOf(7),
    );
    expect(await kind(7)).toBe("customer delegated");
  });

  it("'delegated' makes a customer of the own tenant, and outlasts a reload and a moment without clues", async () => {
    await report(7, "fabrikam.com");
    await answer(7, "delegated");
    expect(await kind(7)).toBe("customer delegated");
    await report(7, undefined, "D-new");
    expect(await kind(7)).toBe("unknown noClue");
    await report(7, "fabrikam.com", "D-new");
    expect(await kind(7)).toBe("customer delegated");
  });

  it("to a mere name count for that name only", async () => {
    const named = (name: string) =>
      browser.send(
        "reportContext",
        { portal: "azure", isFirst: true, address: JSON.stringify([{ source: "page", tenant: { name } }]) },
        topOf(7),
      );
    await named("Contoso");
    await answer(7, "customer");
    expect(await kind(7)).toBe("customer answered");
    await named("Fabrikam");
    expect(await kind(7)).toBe("unknown notComparable");
  });

  it("count where no clue names a tenant, until the clues or the document change", async () => {
    await report(7, undefined);
    await answer(7, "customer");
    expect(await kind(7)).toBe("customer answered");
    expect(await offer(7)).toMatchObject({ value: { fill: "automatic" } });
    await report(7, undefined, "D-new");
    expect(await kind(7)).toBe("unknown noClue");
    await report(7, undefined, "D-new");
    await browser.send("answerContext", { answer: "own" }, topOf(7, "D-new"));
    expect(await kind(7)).toBe("own answered");
    await report(7, "contoso.com", "D-new");
    expect(await kind(7)).toBe("customer otherTenant");
  });
});

describe("forms", () => {
  it("are shown in the panel of their own tab, the last reported first", async () => {
    await browser.send("reportForm", form(), frameOf(7));
    await browser.send("reportForm", { ...form(FORM.replace("5", "6")), state: "filled" }, frameOf(7, 6));
    expect(panels(7)).toMatchObject([{ form: { state: "waiting" } }, { form: { state: "filled" } }]);
    expect(panels(8)).toEqual([]);
    await browser.send("reportFormGone", { formId: FORM.replace("5", "6") }, frameOf(7, 6));
    expect(panels(7).at(-1)).toMatchObject({ form: { formId: FORM } });
    await browser.send("reportFormGone", { formId: FORM }, frameOf(7));
    expect(panels(7).at(-1)).not.toHaveProperty("form");
  });

  it("are filled and undone in the frame that holds them", async () => {
    await browser.send("reportForm", form(), frameOf(7));
    browser.tabs.sendMessage.mockClear();
    await browser.send("fillForm", { formId: FORM }, topOf(7));
    await browser.send("undoForm", { formId: FORM }, topOf(7));
    await browser.send("fillForm", { formId: FORM }, topOf(8));
    expect(browser.commands()).toEqual([
      { tabId: 7, frameId: 5, command: "fillForm", payload: { formId: FORM } },
      { tabId: 7, frameId: 5, command: "undoForm", payload: { formId: FORM } },
    ]);
  });

  it("are shown no more when their frame is gone", async () => {
    await browser.send("reportForm", form(), frameOf(7));
    browser.tabs.sendMessage.mockRejectedValueOnce(
      new Error("Could not establish connection. Receiving end does not exist."),
    );
    await browser.send("fillForm", { formId: FORM }, topOf(7));
    expect(panels(7).at(-1)).not.toHaveProperty("form");
  });

  it("of many frames at once are all kept", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, frame) =>
        browser.send(
          "saveDraft",
          { formId: FORM, draft: { [`f${frame}`]: "x" }, typed: [], opened: 1 },
          frameOf(7, frame + 1),
        ),
      ),
    );
    const { value } = (await offer(7)) as { value: { draft: object } };
    expect(Object.keys(value.draft)).toHaveLength(20);
  });
});

describe("the panel", () => {
  const due = () =>
    browser
      .commands()
      .filter(({ command }) => command === "panelDue")
      .map(({ tabId, frameId }) => [tabId, frameId]);

  it("is due where there are a form and a verdict, and not before", async () => {
    await report(7, "contoso.com");
    await browser.send("reportForm", form(), frameOf(8));
    expect(due()).toEqual([]);
    await browser.send("reportForm", form(), frameOf(7));
    expect(due()).toEqual([[7, 0]]);
  });

  it("is put into the top document that asks for it", async () => {
    await browser.send("startPanel", {}, topOf(7));
    expect(browser.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ["panel.js"] }],
    ]);
  });
});

it("what fills forms is put into the very frame that asks for it", async () => {
  await browser.send("startFilling", {}, frameOf(7));
  const { frameId } = frameOf(7);
  expect(browser.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [frameId] }, files: ["filler.js"] }],
  ]);
});

it("the options open from the panel", async () => {
  await browser.send("openOptions", {}, topOf(7));
  expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
});
