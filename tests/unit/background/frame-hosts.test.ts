import { beforeEach, expect, it } from "vitest";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, ownPage, running, topOf, type Running } from "./background-support.ts";

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const grant = (...origins: readonly string[]): void => {
  for (const origin of origins) browser.granted.add(origin);
  browser.permissions.onAdded.emit();
};
const registrations = () =>
  [...browser.registered.values()] as unknown as readonly {
    readonly id: string;
    readonly excludeMatches?: readonly string[];
  }[];

it.each([
  ["all frames of a cloud", "https://*.azure.us/*"],
  ["a single frame", "https://sandbox-1.reactblade.portal.azure.us/*"],
  ["a customer's workspace, by the browser's own settings", "https://adb-1.2.databricks.azure.us/*"],
])("no script is registered at hosts of customers, where %s may be read", async (_case, origin) => {
  grant("https://portal.azure.us/*", origin);
  await expect
    .poll(registrations)
    .toMatchObject([
      { excludeMatches: expect.arrayContaining(["https://*.databricks.azure.us/*", "https://*.cloudapp.azure.us/*"]) },
    ]);
});

it("a registration of an earlier version, which left them in, is made anew", async () => {
  grant("https://portal.azure.us/*", "https://*.azure.us/*");
  await expect.poll(registrations).toHaveLength(1);
  for (const [id, { excludeMatches: _excluded, ...earlier }] of browser.registered as unknown as Map<
    string,
    { excludeMatches?: unknown; id: string }
  >)
    browser.registered.set(id, earlier);
  browser.permissions.onAdded.emit();
  await expect.poll(registrations).toMatchObject([{ excludeMatches: expect.any(Array) }]);
});

it(
  "a cloud that is switched on puts its script into open portals, not into tabs at a host of frames or " +
    "of a customer",
  async () => {
    browser.tabs.query.mockResolvedValue([
      { id: 1, url: "https://portal.azure.us/#home" },
      { id: 2, url: "https://anything.azure.us/" },
      { id: 3, url: "https://adb-1.2.databricks.azure.us/" },
      { id: 4, url: "about:blank" },
    ]);
    grant("https://portal.azure.us/*", "https://*.azure.us/*");
    await expect
      .poll(() => browser.scripting.executeScript.mock.calls.map(([{ target }]) => target))
      .toEqual([{ tabId: 1, allFrames: true }]);
  },
);

it("a customer's workspace in a portal is no frame to ask for, whatever it shows", async () => {
  const inGovernment = { ...topOf(7), url: "https://portal.azure.us/" };
  const frames = ["https://adb-1.2.databricks.azure.us", "https://fabrikam.cloudapp.azure.us"].map((origin) => ({
    origin,
    isForm: true,
  }));
  await browser.send("framesSeen", { frames }, inGovernment);
  expect(await browser.send("listSeenFrames", {}, ownPage)).toMatchObject({ value: [] });
});
