import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, clue, CONTACT, FORM, frameOf, running, SETTINGS, topOf, type Running } from "./background-support.ts";
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

  it("hold the old names of the very time zone", async () => {
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
      area: { code: ["425"], rest: "5550123" },
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
