import { afterEach, describe, expect, it } from "vitest";
import { collectControls } from "../../../src/page/controls/collect-controls.ts";
import { chooseOption, type Wanted } from "../../../src/page/controls/write-control.ts";
import { actingAlone } from "./acting-alone.ts";

const NAMES = Array.from({ length: 240 }, (_one, at) => `Country ${at}`);
const choose = (wanted: string): Wanted => ({
  choose: (offered) => (offered.includes(wanted) ? offered.indexOf(wanted) : "none"),
  search: wanted,
});

/** A list of one's own make: how it opens, and what fills it. */
class List {
  value = "Country 200";
  readonly trigger: HTMLElement;
  popup: HTMLElement | undefined;
  readonly render: (popup: HTMLElement, list: List) => void;

  constructor(trigger: HTMLElement, render: (popup: HTMLElement, list: List) => void) {
    this.trigger = trigger;
    this.render = render;
    trigger.setAttribute("aria-expanded", "false");
    document.body.append(trigger);
  }

  open = (): void => {
    if (this.popup) return this.close();
    this.trigger.setAttribute("aria-expanded", "true");
    this.popup = document.createElement("div");
    this.popup.style.cssText = "height: 180px; overflow: auto";
    document.body.append(this.popup);
    this.render(this.popup, this);
  };

  close = (): void => {
    this.popup?.remove();
    this.popup = undefined;
    this.trigger.setAttribute("aria-expanded", "false");
  };

  option(text: string, tag = "div", role = "option"): HTMLElement {
    const option = document.createElement(tag);
    if (role !== "") option.setAttribute("role", role);
    option.style.height = "30px";
    option.textContent = text;
    option.addEventListener("click", () => {
      this.value = text;
      this.close();
    });
    return option;
  }
}

const box = (): HTMLElement => {
  const trigger = document.createElement("div");
  trigger.setAttribute("role", "combobox");
  trigger.tabIndex = 0;
  trigger.style.height = "20px";
  return trigger;
};
const input = (): HTMLInputElement => {
  const trigger = document.createElement("input");
  trigger.setAttribute("role", "combobox");
  return trigger;
};
const clicked = (trigger: HTMLElement, render: (popup: HTMLElement, list: List) => void): List => {
  const list = new List(trigger, render);
  trigger.addEventListener("click", list.open);
  return list;
};
const result = async (list: List, wanted = "Country 80"): Promise<unknown[]> => {
  const [control] = collectControls(document, 10);
  if (!control) throw new Error("There is no control.");
  const written = await chooseOption(control, choose(wanted), actingAlone);
  return [written, list.value, list.popup];
};
const CHOSEN = ["written", "Country 80", undefined];
const all = (popup: HTMLElement, list: List): void => popup.append(...NAMES.map((name) => list.option(name)));

afterEach(() => document.body.replaceChildren());

describe("an entry is chosen in a list", () => {
  it("that loads its options after it has opened", async () => {
    expect(await result(clicked(box(), (popup, list) => setTimeout(() => all(popup, list), 900)))).toEqual(CHOSEN);
  });

  it("that says meanwhile that it loads", async () => {
    const list = clicked(box(), (popup, own) => {
      popup.append(own.option("Loading..."));
      setTimeout(() => popup.replaceChildren(...NAMES.map((name) => own.option(name))), 900);
    });
    expect(await result(list)).toEqual(CHOSEN);
  });

  it("that opens late", async () => {
    const list = new List(box(), all);
    list.trigger.addEventListener("click", () => setTimeout(list.open, 900));
    expect(await result(list)).toEqual(CHOSEN);
  });

  it("whose options have no role", async () => {
    expect(
      await result(clicked(box(), (popup, list) => popup.append(...NAMES.map((name) => list.option(name, "li", ""))))),
    ).toEqual(CHOSEN);
  });

  it("whose options are mere boxes, below a filter", async () => {
    const list = clicked(box(), (popup, own) => {
      popup.append(document.createElement("input"), document.createElement("div"));
      popup.lastElementChild?.append(...NAMES.map((name) => own.option(name, "div", "")));
    });
    expect(await result(list)).toEqual(CHOSEN);
  });

  it("whose boxes stood on the page, out of view", async () => {
    const trigger = box();
    const popup = document.body.appendChild(document.createElement("div"));
    const list = new List(trigger, () => undefined);
    popup.style.display = "none";
    popup.append(...NAMES.map((name) => list.option(name, "div", "")));
    for (const option of popup.children) option.addEventListener("click", () => (popup.style.display = "none"));
    trigger.addEventListener("click", () => (popup.style.display = popup.style.display === "" ? "none" : ""));
    expect(await result(list)).toEqual(["written", "Country 80", undefined]);
    expect(popup.style.display).toBe("none");
  });

  it("that loads its options late, while something else appears", async () => {
    const toast = document.createElement("div");
    toast.innerHTML = "<div>Saved</div><div>All is well</div>";
    const list = clicked(box(), (popup, own) => {
      document.body.append(toast);
      setTimeout(() => all(popup, own), 900);
    });
    expect(await result(list)).toEqual(CHOSEN);
  });

  it.each(["li", "p"])(
    "that opens from its caret, while a part of the page (%s) is drawn anew that names the entry too",
    async (tag) => {
      const list = new List(input(), all);
      const caret = document.createElement("button");
      list.trigger.after(caret);
      caret.addEventListener("click", list.open);
      let pressed = 0;
      list.trigger.addEventListener("click", () => {
        const group = document.createElement("div");
        group.append(
          ...["Country 80", "Country 81"].map((text) =>
            Object.assign(document.createElement(tag), { textContent: text }),
          ),
        );
        if (tag === "li") for (const one of group.children) one.setAttribute("role", "radio");
        group.addEventListener("click", () => void (pressed += 1));
        document.body.append(group);
      });
      expect(await result(list)).toEqual(CHOSEN);
      expect(pressed, "presses on the other part").toBe(0);
    },
  );

  it("but not in a group of radios that is drawn anew meanwhile", async () => {
    const trigger = box();
    trigger.addEventListener("click", () => {
      const group = document.createElement("ul");
      group.append(
        ...["Country 80", "Country 81"].map((text) =>
          Object.assign(document.createElement("li"), { textContent: text, role: "radio" }),
        ),
      );
      document.body.append(group);
    });
    const list = new List(trigger, all);
    trigger.removeAttribute("aria-expanded");
    expect(await result(list)).toEqual(["notOpened", "Country 200", undefined]);
  });

  it("that listens within itself", async () => {
    const trigger = box();
    const inner = trigger.appendChild(document.createElement("div"));
    inner.textContent = "Country 200";
    const list = new List(trigger, all);
    inner.addEventListener("click", list.open);
    expect(await result(list)).toEqual(CHOSEN);
  });

  it("that opens when it gets the keyboard", async () => {
    const list = new List(input(), all);
    list.trigger.addEventListener("focus", list.open);
    expect(await result(list)).toEqual(CHOSEN);
  });

  it("that shows what fits the typed text", async () => {
    const trigger = input();
    const list = clicked(trigger, (popup, own) => {
      const draw = (): void =>
        popup.replaceChildren(
          ...NAMES.filter((name) => name.includes(trigger.value))
            .slice(0, 20)
            .map((name) => own.option(name)),
        );
      trigger.addEventListener("input", draw);
      draw();
    });
    expect(await result(list)).toEqual(CHOSEN);
  });

  it.each([0, 40, 200])("that renders what is in view, and opens at entry %i", async (start) => {
    const list = clicked(box(), (popup, own) => {
      const space = popup.appendChild(document.createElement("div"));
      space.style.cssText = `position: relative; height: ${NAMES.length * 30}px`;
      const draw = (): void => {
        const first = Math.floor(popup.scrollTop / 30);
        const rows = NAMES.slice(first, first + 8).map((name, at) => {
          const option = own.option(name);
          option.style.position = "absolute";
          option.style.top = `${(first + at) * 30}px`;
          return option;
        });
        space.replaceChildren(...rows);
      };
      popup.addEventListener("scroll", () => requestAnimationFrame(draw));
      popup.scrollTop = start * 30;
      draw();
    });
    expect(await result(list)).toEqual(CHOSEN);
  });

  it("that loads more at its end", async () => {
    const list = clicked(box(), (popup, own) => {
      const more = (): void =>
        popup.append(
          ...NAMES.slice(popup.childElementCount, popup.childElementCount + 40).map((name) => own.option(name)),
        );
      popup.addEventListener(
        "scroll",
        () => popup.scrollTop + popup.clientHeight > popup.scrollHeight - 20 && setTimeout(more, 60),
      );
      more();
    });
    expect(await result(list)).toEqual(CHOSEN);
  });
});

it("a list without the entry is shut, and what was typed into it is taken back", async () => {
  const trigger = input();
  trigger.value = "Country 200";
  const list = clicked(trigger, all);
  expect(await result(list, "Atlantis")).toEqual(["noOption", "Country 200", undefined]);
  expect(trigger.value).toBe("Country 200");
});
