import { beforeEach, describe, expect, it } from "vitest";
import { OPTIONAL_CLOUDS, originsOf } from "../../../../src/portals/hosts/clouds.ts";
import { freshStore, idNumber, START } from "../../tickets/store/store-support.ts";
import { clock, running, type Running, SETTINGS, topOf } from "../../background/background-support.ts";

let browser: Running;

beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running({
    local: { settings: { ...SETTINGS, ownTenants: [{ id: idNumber(9), domain: "fabrikam.com" }] } },
    session: {},
  });
  await browser.send("partnerCenterSeen", {}, topOf(1));
});

describe("optional clouds", () => {
  const registered = (cloud: string) => [...browser.registered.values()].filter(({ id }) => id.startsWith(`${cloud}-`));

  it.each(OPTIONAL_CLOUDS.map((one) => [one.cloud, one] as const))(
    "%s: registered at each of its portals while all are granted, by whomever, and no longer",
    async (cloud, definition) => {
      for (const origin of originsOf(definition)) browser.granted.add(origin);
      browser.permissions.onAdded.emit();
      await expect.poll(() => registered(cloud)).toHaveLength(definition.scripts.length);
      expect(registered(cloud)).toMatchObject(
        definition.scripts.map(({ file, holdsFrames, matches }) => ({
          js: holdsFrames ? [file, "/frames.js"] : [file],
          matches,
          allFrames: true,
          matchOriginAsFallback: true,
          persistAcrossSessions: true,
        })),
      );
      expect([...browser.registered.keys()].filter((id) => !id.startsWith(`${cloud}-`))).toEqual([]);
      for (const origin of originsOf(definition)) browser.granted.delete(origin);
      browser.permissions.onRemoved.emit();
      await expect.poll(() => registered(cloud)).toEqual([]);
    },
  );

  it.each(OPTIONAL_CLOUDS.map((one) => [one.cloud, one] as const))(
    "%s: where the browser's own settings grant a part, the scripts run in that part",
    async (cloud, definition) => {
      const [first = "", ...others] = originsOf(definition);
      browser.granted.add(first);
      browser.permissions.onAdded.emit();
      await expect
        .poll(() => registered(cloud))
        .toMatchObject([{ js: [definition.scripts[0]?.file, "/frames.js"], matches: [first] }]);
      for (const origin of others) browser.granted.add(origin);
      browser.permissions.onAdded.emit();
      await expect.poll(() => registered(cloud)).toHaveLength(definition.scripts.length);
      await browser.send("reportContext", { portal: "azure", isFirst: true, address: JSON.stringify([]) }, topOf(7));
      browser.granted.delete(first);
      browser.permissions.onRemoved.emit();
      await expect
        .poll(() =>
          registered(cloud)
            .flatMap((one) => (one as { matches?: string[] }).matches ?? [])
            .sort(),
        )
        .toEqual(others.toSorted());
      await expect
        .poll(() => browser.commands().filter(({ tabId, command }) => tabId === 7 && command === "cloudOff"))
        .toMatchObject([{ payload: { hosts: [new URL(first.replace("*", "")).hostname] } }]);
    },
  );

  it("a page that takes no script keeps it from no other page", async () => {
    browser.tabs.query.mockResolvedValue([
      { id: 20, url: "https://portal.azure.us/" },
      { id: 21, url: "https://portal.azure.us/" },
    ]);
    browser.scripting.executeScript.mockRejectedValueOnce(new Error("The tab shows an error page"));
    browser.granted.add("https://portal.azure.us/*");
    browser.permissions.onAdded.emit();
    await expect
      .poll(() => browser.scripting.executeScript.mock.calls.map(([{ target }]: [{ target?: object }]) => target))
      .toEqual([
        { tabId: 20, allFrames: true },
        { tabId: 21, allFrames: true },
      ]);
    await expect.poll(() => browser.errors).toHaveLength(1);
  });

  it.each(OPTIONAL_CLOUDS.map((one) => [one.cloud, one] as const))(
    "%s: gets its frames where those are granted too",
    async (cloud, definition) => {
      for (const origin of [...originsOf(definition), ...definition.frames]) browser.granted.add(origin);
      browser.permissions.onAdded.emit();
      await expect
        .poll(() => registered(cloud)[0])
        .toMatchObject({ matches: [...(definition.scripts[0]?.matches ?? []), ...definition.frames] });
    },
  );

  it("run in single frames that the person has granted, and let them go one by one", async () => {
    const [frame, other] = ["https://sandbox-1.reactblade.portal.azure.us/*", "https://frames.azure.cn/*"];
    for (const origin of ["https://portal.azure.us/*", frame, other]) browser.granted.add(origin);
    browser.permissions.onAdded.emit();
    await expect
      .poll(() => registered("usGovernment"))
      .toMatchObject([{ matches: ["https://portal.azure.us/*", frame] }]);
    expect(registered("china"), "the portal of the other cloud is not granted").toEqual([]);
    await browser.send("reportContext", { portal: "azure", isFirst: true, address: JSON.stringify([]) }, topOf(7));
    browser.granted.delete(frame);
    browser.permissions.onRemoved.emit();
    await expect.poll(() => registered("usGovernment")).toMatchObject([{ matches: ["https://portal.azure.us/*"] }]);
    await expect
      .poll(() => browser.commands().filter(({ tabId, command }) => tabId === 7 && command === "cloudOff"))
      .toMatchObject([{ payload: { hosts: ["sandbox-1.reactblade.portal.azure.us"] } }]);
  });

  it("are registered again after an update, which drops them", async () => {
    for (const definition of OPTIONAL_CLOUDS) for (const origin of originsOf(definition)) browser.granted.add(origin);
    const granted = [...browser.granted];
    browser = await running(browser.stored);
    expect([...browser.registered]).toEqual([]);
    for (const origin of granted) browser.granted.add(origin);
    browser.permissions.onAdded.emit();
    await expect
      .poll(() => OPTIONAL_CLOUDS.every(({ cloud, scripts }) => registered(cloud).length === scripts.length))
      .toBe(true);
  });
});
