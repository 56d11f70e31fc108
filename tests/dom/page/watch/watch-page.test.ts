import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type PageChange, watchPage } from "../../../../src/page/watch/watch-page.ts";

const PATIENTLY = { timeout: 15_000 };

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** After looks that take so long the next one comes most of a second later. */
const slowly = (): void => {
  const until = performance.now() + 80;
  while (performance.now() < until);
};

it("looks before a press is heard by the page, however long the last looks took", async () => {
  const seen: string[] = [];
  const page = watchPage(
    window,
    () => {
      seen.push(document.body.innerText);
      slowly();
    },
    end.signal,
  );
  for (const count of [1, 2, 3]) {
    await vi.waitFor(() => expect(seen).toHaveLength(count), PATIENTLY);
    if (count < 3) page.lookSoon();
  }
  const button = document.createElement("button");
  button.textContent = "Next";
  let seenAtPress: string[] = [];
  button.addEventListener("pointerdown", () => {
    seenAtPress = [...seen];
  });
  document.body.append(button);
  await userEvent.click(button);
  expect(seenAtPress.at(-1)).toBe("Next");
});

it("does not let a script bring a look", async () => {
  const look = vi.fn<(change: PageChange) => void>();
  watchPage(window, look, end.signal);
  document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(look).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(look).toHaveBeenCalled(), PATIENTLY);
});

it("puts a look off further after a change of texts than after one of fields", async () => {
  let now = 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  const waits = vi.spyOn(globalThis, "setTimeout");
  const look = vi.fn<(change: PageChange) => void>(() => void (now += 50));
  /** Without those of the look after the last change, and of the search for shadow trees. */
  const forLooks = () =>
    waits.mock.calls.flatMap(([work, wait]) => (wait === 1500 || (work as Function).name === "goOn" ? [] : wait));
  try {
    const page = watchPage(window, look, end.signal);
    for (const count of [1, 2]) {
      page.lookSoon();
      vi.runAllTimers();
      expect(look).toHaveBeenCalledTimes(count);
    }
    const changed = async (tag: string, text = ""): Promise<number | undefined> => {
      const element = document.createElement(tag);
      element.textContent = text;
      document.body.append(element);
      await Promise.resolve();
      return forLooks().at(-1);
    };
    expect(await changed("p"), "texts").toBe(2500);
    expect(await changed("p"), "a look that is due stays so").toBe(2500);
    expect(await changed("input"), "a field comes").toBe(500);
    expect(forLooks(), "each time a timer was set").toHaveLength(4);
    vi.runAllTimers();
    expect(look, "one look for all, and one when the page has come to rest").toHaveBeenCalledTimes(4);
    page.collectAdded("numbers");
    expect(await changed("p"), "a text without a number").toBe(2500);
    vi.runAllTimers();
    expect(await changed("p", "Request 2611270030001234 was created"), "a number that may be of a request").toBe(60);
    vi.runAllTimers();
    expect(look.mock.calls.flatMap(([{ added }]) => added.map(({ textContent }) => textContent))).toEqual([
      "Request 2611270030001234 was created",
    ]);
    page.collectAdded("all");
    expect(await changed("p"), "texts that may be a notice").toBe(60);
  } finally {
    waits.mockRestore();
    clock.mockRestore();
    vi.useRealTimers();
  }
});

it("looks once more when the page has come to rest, for values that a script sets", async () => {
  const seen: string[] = [];
  const input = document.createElement("input");
  watchPage(window, () => void seen.push(input.value), end.signal);
  document.body.append(input);
  await vi.waitFor(() => expect(seen).toContain(""), PATIENTLY);
  input.value = "megan@contoso.example";
  await vi.waitFor(() => expect(seen).toContain("megan@contoso.example"), PATIENTLY);
});

it(
  "looks again when something has unfolded, of which a press is the only sign, or the end of its " + "movement",
  async () => {
    document.body.innerHTML = `<button>Contact</button><div style="height:0;overflow:hidden"><input></div>`;
    const fold = document.querySelector("div");
    const heights: (number | undefined)[] = [];
    watchPage(window, () => void heights.push(fold?.clientHeight), end.signal);
    const unfold = (height: number): void => {
      if (fold) fold.style.height = `${height}px`;
    };
    await vi.waitFor(() => expect(heights).toContain(0), PATIENTLY);
    document.querySelector("button")?.addEventListener("click", () => void setTimeout(() => unfold(100), 400));
    await userEvent.click(document.querySelector("button") ?? document.body);
    await vi.waitFor(() => expect(heights).toContain(100), PATIENTLY);
    fold?.style.setProperty("transition", "height 50ms");
    unfold(200);
    await vi.waitFor(() => expect(heights).toContain(200), PATIENTLY);
  },
);
