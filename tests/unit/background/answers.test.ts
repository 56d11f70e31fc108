import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, clue, CONTACT, FORM, running, SETTINGS, tenant, topOf, type Running } from "./background-support.ts";
import { FIELDS } from "./form-report.ts";

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

  it(
    "to a question that is out of date are about nobody: another tenant came between the press and " + "its message",
    async () => {
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
    },
  );

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
