import { afterEach, describe, expect, it } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import { readControl } from "../../../../src/page/controls/read-control.ts";
import { chooseOption, type Wanted } from "../../../../src/page/controls/write-control.ts";
import { actingAlone } from "../acting-alone.ts";

const PLANS = ["Basic", "Developer", "Cloud Solution Provider", "Standard"];
const CSP = "Cloud Solution Provider";
const choose = (wanted: string): Wanted => ({
  choose: (offered) => (offered.includes(wanted) ? offered.indexOf(wanted) : "none"),
  search: wanted,
});
const chosen = async (wanted = CSP): Promise<string> => {
  const [control] = collectControls(document, 10);
  if (!control) throw new Error("There is no control.");
  return chooseOption(control, choose(wanted), actingAlone);
};

afterEach(() => document.body.replaceChildren());

/** A list that only what is given here opens, and in which only what is given here chooses. */
interface Manners {
  readonly trigger?: string;
  readonly opens: (event: Event) => boolean;
  /** Without it only keys choose. */
  readonly pressed?: string;
  readonly role?: string;
  /** How it shows which entry the keys have reached. */
  readonly marks?: "activedescendant" | "focus" | "class" | "not";
  /** Renders only this number of entries. */
  readonly window?: number;
  readonly entries?: readonly string[];
}

const isKey =
  (...keys: string[]) =>
  (event: Event): boolean =>
    event instanceof KeyboardEvent &&
    event.type === "keydown" &&
    keys.includes((event.altKey ? "Alt+" : "") + event.key);

class OwnList {
  value = "Basic";
  at = -1;
  popup: HTMLElement | undefined;
  readonly trigger: HTMLElement;
  readonly heard: string[] = [];

  constructor(readonly manners: Manners) {
    const { trigger = "<button aria-haspopup=listbox>Basic</button>" } = manners;
    document.body.innerHTML = `<div><span>Support plan</span>${trigger}</div>`;
    this.trigger = document.querySelector<HTMLElement>("button,input,[tabindex]") ?? document.body;
    for (const name of ["pointerdown", "mousedown", "click", "keydown", "input", "focus"])
      this.trigger.addEventListener(name, (event) => this.hear(event));
    this.trigger.addEventListener("blur", () => this.manners.marks !== "focus" && this.close());
  }

  get entries(): readonly string[] {
    return this.manners.entries ?? PLANS;
  }

  hear(event: Event): void {
    if (event instanceof KeyboardEvent) this.heard.push(`${event.key}/${event.code}/${event.keyCode}`);
    if (!this.popup) {
      if (this.manners.opens(event)) this.open();
      return;
    }
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === "ArrowDown") this.go(Math.min(this.entries.length - 1, this.at + 1));
    if (event.key === "ArrowUp") this.go(Math.max(0, this.at - 1));
    if (event.key === "Enter" && this.at >= 0) this.take(this.entries[this.at] ?? "");
  }

  go(at: number): void {
    this.at = at;
    this.draw();
  }

  open(): void {
    this.popup = document.body.appendChild(document.createElement("div"));
    this.popup.setAttribute("role", "listbox");
    this.draw();
  }

  draw(): void {
    const { popup, trigger } = this;
    const { window = this.entries.length, marks = "activedescendant", role = "option", pressed } = this.manners;
    if (!popup) return;
    const first = Math.max(0, Math.min(this.at - 1, this.entries.length - window));
    popup.replaceChildren(
      ...this.entries.slice(first, first + window).map((text, index) => {
        const option = document.createElement("div");
        option.setAttribute("role", role);
        option.id = `o${first + index}`;
        option.textContent = text;
        option.tabIndex = -1;
        if (marks === "class" && first + index === this.at) option.className = "here";
        if (pressed) option.addEventListener(pressed, () => this.take(text));
        option.addEventListener("keydown", (event) => this.hear(event));
        return option;
      }),
    );
    if (marks === "activedescendant" && this.at >= 0) trigger.setAttribute("aria-activedescendant", `o${this.at}`);
    if (marks === "focus" && this.at >= 0) document.getElementById(`o${this.at}`)?.focus();
  }

  take(text: string): void {
    this.value = text;
    if (this.trigger instanceof HTMLInputElement) this.trigger.value = text;
    else this.trigger.textContent = text;
    this.close();
  }

  close(): void {
    this.popup?.remove();
    this.popup = undefined;
    this.at = -1;
  }
}

describe("a list opens", () => {
  it.each(["pointerdown", "mousedown", "click", "focus"])("by %s", async (name) => {
    const list = new OwnList({ opens: ({ type }) => type === name, pressed: name === "focus" ? "click" : name });
    expect([await chosen(), list.value]).toEqual(["written", CSP]);
    expect(list.popup).toBeUndefined();
  });

  it.each(["ArrowDown", "Alt+ArrowDown", "Enter", " "])("by the key %s", async (key) => {
    const list = new OwnList({ opens: isKey(key), pressed: "click" });
    expect([await chosen(), list.value]).toEqual(["written", CSP]);
    expect(list.heard.at(-1)).toBe({ Enter: "Enter/Enter/13", " ": " /Space/32" }[key] ?? "ArrowDown/ArrowDown/40");
  });

  it("by what is typed", async () => {
    const list = new OwnList({
      trigger: "<input role=combobox value=Basic>",
      opens: ({ type }) => type === "input",
      pressed: "click",
    });
    expect([await chosen(), list.value]).toEqual(["written", CSP]);
  });

  it("or not, and what was typed is taken out again", async () => {
    const list = new OwnList({ trigger: "<input role=combobox value=Basic>", opens: () => false });
    expect(await chosen()).toBe("notOpened");
    expect((list.trigger as HTMLInputElement).value).toBe("Basic");
  });
});

describe("a list hears keys only", () => {
  it.each(["activedescendant", "focus", "class"] as const)("and says by %s where they are", async (marks) => {
    const list = new OwnList({ opens: isKey("ArrowDown"), marks });
    expect([await chosen(), list.value]).toEqual(["written", CSP]);
  });

  it("and goes up too", async () => {
    const list = new OwnList({
      trigger: "<input role=combobox value=Standard>",
      opens: isKey("ArrowDown"),
    });
    const open = list.open.bind(list);
    list.open = () => {
      open();
      list.go(3);
    };
    expect([await chosen("Developer"), list.value]).toEqual(["written", "Developer"]);
  });

  it("and renders only what is in view", async () => {
    const entries = Array.from({ length: 60 }, (_one, at) => `Plan ${at}`);
    const list = new OwnList({ opens: isKey("ArrowDown"), window: 60, entries });
    expect([await chosen("Plan 47"), list.value]).toEqual(["written", "Plan 47"]);
  });

  it("and does not say where they are: nothing is chosen", async () => {
    const list = new OwnList({ opens: isKey("ArrowDown"), marks: "not" });
    await chosen();
    expect(list.value).toBe("Basic");
  });
});

describe("what a button opens may be", () => {
  it.each(["menuitemradio", "menuitem", "treeitem", "gridcell"])("%s", async (role) => {
    const list = new OwnList({
      trigger: "<button aria-haspopup=true>Basic</button>",
      opens: ({ type }) => type === "click",
      pressed: "click",
      role,
    });
    expect([await chosen(), list.value]).toEqual(["written", CSP]);
  });

  it("in the shadow tree of the button, or of another element", async () => {
    for (const where of ["own", "other"]) {
      document.body.innerHTML = "<x-list></x-list><x-pop></x-pop>";
      const tree = document.querySelector("x-list")?.attachShadow({ mode: "open" });
      const pop = where === "own" ? tree : document.querySelector("x-pop")?.attachShadow({ mode: "open" });
      if (!tree || !pop) throw new Error("There is no tree.");
      tree.innerHTML = "<button aria-haspopup=listbox>Basic</button>";
      const trigger = tree.querySelector("button");
      trigger?.addEventListener("click", () => {
        const popup = pop.appendChild(document.createElement("div"));
        popup.setAttribute("role", "listbox");
        popup.innerHTML = PLANS.map((plan) => `<div role=option><x-text>${plan}</x-text></div>`).join("");
        popup.addEventListener("click", ({ target }) => {
          if (target instanceof Element) trigger.textContent = target.textContent;
          popup.remove();
        });
      });
      const control = { kind: "list", element: trigger as Element } as const;
      expect(await chooseOption(control, choose(CSP), actingAlone)).toBe("written");
      expect(readControl(control)).toBe(CSP);
    }
  });
});

it("an entry that is disabled is not chosen", async () => {
  const list = new OwnList({ opens: ({ type }) => type === "click", pressed: "click" });
  const draw = list.draw.bind(list);
  list.draw = () => {
    draw();
    document.getElementById("o2")?.setAttribute("aria-disabled", "true");
  };
  expect([await chosen(), list.value]).toEqual(["noOption", "Basic"]);
});
