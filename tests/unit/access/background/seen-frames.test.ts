import type { Runtime } from "webextension-polyfill";
import { beforeEach, expect, it } from "vitest";
import { freshStore, START } from "../../tickets/store/store-support.ts";
import { clock, frameOf, ownPage, running, topOf, type Running } from "../../background/background-support.ts";

const FRAME = "https://sandbox-1.reactblade.portal.azure.us";
const FOREIGN = "https://forms.contoso.example";
const inGovernment: Runtime.MessageSender = { ...topOf(7), url: "https://portal.azure.us/" };

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const seen = (...frames: readonly (readonly [origin: string, isForm: boolean])[]) =>
  browser.send("framesSeen", { frames: frames.map(([origin, isForm]) => ({ origin, isForm })) }, inGovernment);
const listed = async (): Promise<unknown> =>
  ((await browser.send("listSeenFrames", {}, ownPage)) as { value: unknown }).value;

it(
  "frames of another cloud's portal are remembered while there is no access to them, also by the next " + "background",
  async () => {
    await seen([FRAME, false]);
    await seen([FRAME, true]);
    const frame = { cloud: "usGovernment", origin: FRAME, isGrantable: true };
    expect(await listed()).toEqual([frame]);
    browser = await running(browser.stored);
    expect(await listed()).toEqual([frame]);
    browser.granted.add(`${FRAME}/*`);
    expect(await listed()).toEqual([]);
  },
);

it("a frame to which there is access is not listed", async () => {
  browser.granted.add("https://sandbox-1.reactblade.portal.azure.net/*");
  await seen(["https://sandbox-1.reactblade.portal.azure.net", true]);
  expect(browser.stored.session).not.toHaveProperty("seenFrames");
});

it("a frame outside the cloud's own domains counts only where the form is, and can be granted by nobody", async () => {
  await seen(["https://maps.example", false], ["https://azure.us.example", false], [FOREIGN, true]);
  expect(await listed()).toEqual([{ cloud: "usGovernment", origin: FOREIGN, isGrantable: false }]);
});

it(
  "the diagnostics name the frames under the cloud's domains, and count the others: their hosts may " +
    "hold a customer's name",
  async () => {
    await seen([FRAME, true], [FOREIGN, true]);
    expect(await browser.send("diagnose", {}, ownPage)).toMatchObject({
      value: { frames: [{ cloud: "usGovernment", origin: FRAME }, { cloud: "usGovernment" }] },
    });
  },
);

it("the list does not grow without end", async () => {
  for (let round = 0; round < 6; round += 1)
    await seen(
      ...Array.from({ length: 20 }, (_, index) => [`https://frame-${round}-${index}.azure.us`, true] as const),
    );
  expect(await listed()).toHaveLength(40);
});

it("nobody but the top document of a portal tells of frames, and only our own pages read them", async () => {
  const refused = { ok: false, error: { kind: "refused" } };
  expect(await browser.send("framesSeen", { frames: [{ origin: FRAME, isForm: true }] }, frameOf(7))).toMatchObject(
    refused,
  );
  expect(await browser.send("framesSeen", { frames: [{ origin: FRAME, isForm: true }] }, topOf(7))).toMatchObject({
    ok: true,
  });
  expect(await browser.send("listSeenFrames", {}, inGovernment)).toMatchObject(refused);
  expect(await listed(), "the worldwide portal's frames are known").toEqual([]);
});
