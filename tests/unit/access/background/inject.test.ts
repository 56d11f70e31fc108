import { beforeEach, expect, it, vi } from "vitest";
import { injectIntoOpenTabs, type InjectDeps } from "../../../../src/access/background/inject.ts";
import { fakeArea } from "../../background/fake-browser.ts";

const MANIFEST = {
  content_scripts: [
    { matches: ["https://portal.azure.com/*", "https://*.portal.azure.com/*"], js: ["azure.js"], all_frames: true },
    { matches: ["https://admin.microsoft.com/*"], js: ["microsoft365.js"] },
  ],
};

const executeScript = vi.fn((_injection: object) => Promise.resolve([]));
const report = vi.fn();
let parts: InjectDeps;

const openTabs = (...urls: (string | undefined)[]) => {
  const tabs = urls.map((url, id) => ({ id, url }));
  return { query: vi.fn(() => Promise.resolve(tabs)) } as unknown as InjectDeps["tabs"];
};

beforeEach(() => {
  vi.clearAllMocks();
  parts = {
    tabs: openTabs(),
    scripting: { executeScript },
    manifest: MANIFEST,
    session: fakeArea(),
    extensionOrigin: "chrome-extension://id/",
    report,
  };
});

it("puts each script into the open tabs of its own hosts only", async () => {
  await injectIntoOpenTabs({
    ...parts,
    tabs: openTabs(
      "https://portal.azure.com/#home",
      "https://ms.portal.azure.com/",
      "https://admin.microsoft.com/",
      "https://evilportal.azure.com/",
      "https://portal.azure.com.evil.example/",
      "http://portal.azure.com/",
      undefined,
    ),
  });
  expect(executeScript.mock.calls.map(([injection]) => injection)).toEqual([
    { target: { tabId: 0, allFrames: true }, files: ["azure.js"] },
    { target: { tabId: 1, allFrames: true }, files: ["azure.js"] },
    { target: { tabId: 2, allFrames: false }, files: ["microsoft365.js"] },
  ]);
});

it("does so once in the life of the extension, not at each start of its background", async () => {
  const tabs = openTabs("https://portal.azure.com/");
  await injectIntoOpenTabs({ ...parts, tabs });
  await injectIntoOpenTabs({ ...parts, tabs });
  expect(executeScript).toHaveBeenCalledOnce();
});

it("does it again where the background was stopped in the middle of it", async () => {
  const tabs = openTabs("https://portal.azure.com/");
  executeScript.mockReturnValueOnce(new Promise<never>(() => undefined));
  void injectIntoOpenTabs({ ...parts, tabs });
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  await injectIntoOpenTabs({ ...parts, tabs });
  expect(executeScript).toHaveBeenCalledTimes(2);
});

it("leaves it to Firefox, which does it by itself", async () => {
  await injectIntoOpenTabs({
    ...parts,
    tabs: openTabs("https://portal.azure.com/"),
    extensionOrigin: "moz-extension://id/",
  });
  expect(executeScript).not.toHaveBeenCalled();
});

it("goes on where one tab cannot be reached, and reports it", async () => {
  executeScript.mockRejectedValueOnce(new Error("Cannot access contents of the page"));
  await injectIntoOpenTabs({ ...parts, tabs: openTabs("https://portal.azure.com/", "https://portal.azure.com/") });
  expect(executeScript).toHaveBeenCalledTimes(2);
  expect(report).toHaveBeenCalledOnce();
});
