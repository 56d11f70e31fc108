import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchForms } from "../../../../src/form/session/watch-forms.ts";
import { watchPage } from "../../../../src/page/watch/watch-page.ts";
import { azureForm, blade, CONTACT, FOOTER, METHOD } from "../detection/azure-blades.ts";

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const part = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

/** What is observed is heard of in the next microtask. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) {
    await Promise.resolve();
    vi.advanceTimersByTime(5000);
  }
};

/** An open form beside a clock, and how often a form was looked for since. */
const watchForm = async () => {
  document.body.innerHTML =
    `<p id="clock" style="height: 20px"></p>` +
    blade("New support request", `<section id="form">${METHOD}${CONTACT}${FOOTER}</section>`) +
    `<aside></aside>`;
  const definitions = vi.fn(() => [azureForm]);
  const page = watchPage(window, ({ isWide }) => isWide && forms.look(), stop.signal, {
    regions: () => forms.regions(),
    isStale: () => forms.isStale(),
  });
  const forms = watchForms({
    window,
    definitions,
    pause: () => Promise.resolve(),
    now: () => Date.now(),
    isShown: () => true,
    requestOffer: () => Promise.resolve(undefined),
    loadFiller: () => Promise.reject(new Error("Nothing is filled in")),
    report: () => undefined,
    layout: () => undefined,
    saveDraft: () => undefined,
    reportGone: () => undefined,
    page,
    signal: stop.signal,
  });
  await settle();
  expect(forms.current()?.form.found.fields.length).toBeGreaterThan(6);
  definitions.mockClear();
  return { forms, detections: () => definitions.mock.calls.length };
};

const fieldsOf = (forms: Awaited<ReturnType<typeof watchForm>>["forms"]): string[] =>
  (forms.current()?.form.found.fields ?? []).map(({ field }) => field);

it("does not look for a form again while a clock ticks beside it", async () => {
  const { detections } = await watchForm();
  for (let tick = 0; tick < 100; tick += 1) {
    part("#clock").replaceChildren(document.createElement("b"), String(performance.now()));
    await Promise.resolve();
    vi.advanceTimersByTime(50);
  }
  await settle();
  expect(detections()).toBe(0);
});

it("looks once for several changes in it", async () => {
  const { forms, detections } = await watchForm();
  for (const label of part("#form").querySelectorAll("label")) label.append(" *");
  await settle();
  expect(detections()).toBe(1);
  expect(fieldsOf(forms)).toContain("firstName");
});

it("finds a field whose label comes late, and one that comes in another part of the page", async () => {
  const { forms } = await watchForm();
  part("#form .row").insertAdjacentHTML("beforebegin", `<div><span id="late"></span><input></div>`);
  await settle();
  expect(fieldsOf(forms)).not.toContain("additionalEmailAddresses");
  part("#late").textContent = "Additional email for notification";
  await settle();
  expect(fieldsOf(forms)).toContain("additionalEmailAddresses");
});

it("hears of a value that the page has set without a change of its elements", async () => {
  const { forms, detections } = await watchForm();
  const input = part("#form input") as HTMLInputElement;
  input.value = "Adele";
  part("#clock").textContent = "12:00";
  await settle();
  expect(detections()).toBe(1);
  expect(forms.current()?.session.draft.firstName).toBe("Adele");
});

it("looks on as before while the form shows no field", async () => {
  const { forms, detections } = await watchForm();
  part("#form").replaceChildren("Loading");
  await settle();
  expect(forms.regions()).toEqual([]);
  const before = detections();
  part("aside").textContent = "Still loading";
  await settle();
  expect(detections()).toBeGreaterThan(before);
});
