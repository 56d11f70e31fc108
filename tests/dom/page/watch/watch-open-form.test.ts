import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type PageChange, watchPage } from "../../../../src/page/watch/watch-page.ts";

const PATIENTLY = { timeout: 15_000 };

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const part = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

const FORM = `<h1>New support request</h1><p id="clock"></p>
  <form><span id="label">Name</span><input id="name"><p id="note"></p></form>`;

/** A page with an open form, of which so many looks were taken. */
const openForm = (isStale = () => false) => {
  document.body.innerHTML = FORM;
  const look = vi.fn<(change: PageChange) => void>();
  const page = watchPage(window, look, end.signal, { regions: () => [part("form")], isStale });
  vi.runAllTimers();
  look.mockClear();
  return { look, page };
};

/** What is observed is heard of in the next microtask. */
const settle = async (): Promise<void> => {
  await Promise.resolve();
  vi.runAllTimers();
};

it("does not look while a clock ticks beside an open form", async () => {
  const isStale = vi.fn<() => boolean>(() => false);
  const { look } = openForm(isStale);
  for (let tick = 0; tick < 100; tick += 1) {
    part("#clock").replaceChildren(document.createElement("b"), String(Date.now()));
    await Promise.resolve();
    vi.advanceTimersByTime(50);
  }
  await settle();
  expect(look).not.toHaveBeenCalled();
  expect(isStale.mock.calls.length, "the fields are compared now and then").toBeLessThan(6);
});

it.each([
  ["a text in the form", () => void (part("#label").textContent = "First name")],
  ["a text node in the form", () => void ((part("#label").firstChild as Text).data = "First name")],
  ["a heading anywhere", () => void (part("h1").textContent = "Another view")],
  ["a field anywhere", () => part("#clock").append(document.createElement("input"))],
  ["the end of a field", () => part("#name").remove()],
])("looks after a change of %s", async (_what, change) => {
  const { look } = openForm();
  change();
  await settle();
  expect(look).toHaveBeenCalled();
  expect(look.mock.calls.every(([{ isWide }]) => isWide)).toBe(true);
});

it("looks once the form shows another value, which a script has set, while a clock ticks", async () => {
  const input = (): string => (part("#name") as HTMLInputElement).value;
  let seen = "";
  const { look } = openForm(() => input() !== seen);
  look.mockImplementation(() => void (seen = input()));
  (part("#name") as HTMLInputElement).value = "Megan";
  part("#clock").textContent = "12:00";
  await settle();
  expect(look).toHaveBeenCalledTimes(1);
  part("#clock").textContent = "12:01";
  await settle();
  expect(look).toHaveBeenCalledTimes(1);
});

it("reads what a page adds beside an open form, where it is wanted, and looks at nothing else", async () => {
  const { look, page } = openForm();
  page.collectAdded("numbers");
  part("#clock").textContent = "1764531200123";
  await settle();
  expect(look).not.toHaveBeenCalled();
  part("#clock").textContent = "Request 2611270030001234 was created";
  await settle();
  expect(look.mock.calls.map(([{ isWide, added }]) => [isWide, added.length])).toEqual([[false, 1]]);
});

it("looks when a class has shown a field", async () => {
  vi.useRealTimers();
  document.body.innerHTML = `<style>.folded { display: none }</style><div class="folded"><input></div>`;
  const seen: boolean[] = [];
  watchPage(window, () => void seen.push(part("input").checkVisibility()), end.signal);
  await vi.waitFor(() => expect(seen).toEqual([false]), PATIENTLY);
  await new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(resolve)));
  part("div").className = "";
  await vi.waitFor(() => expect(seen.at(-1)).toBe(true), PATIENTLY);
});
