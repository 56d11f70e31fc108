/** How a list behaves. */
export interface Manners {
  /** What opens it. */
  readonly opensOn: "click" | "mousedown";
  /** What shuts it, when it happens elsewhere. */
  readonly shutsOn: "mousedown" | "pointerdown" | "click";
  /** Time until it opens, in ms. */
  readonly late?: number;
  /** Says that it is open for 20 ms at the first press, and does not open. */
  readonly flickers?: boolean;
  /** Time until its entries are there, in ms. */
  readonly loads?: number;
  readonly entries: readonly string[];
}

/** A list as a page makes its own, which hears keys while it has the keyboard. */
export class List {
  readonly trigger = document.createElement("div");
  popup: HTMLElement | undefined;
  presses = 0;
  heard = "";

  constructor(
    readonly manners: Manners,
    readonly pane: HTMLElement,
    signal: AbortSignal,
  ) {
    const { trigger } = this;
    trigger.tabIndex = 0;
    trigger.textContent = "Select";
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-label": "Country/region",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
    }))
      trigger.setAttribute(name, value);
    trigger.addEventListener(manners.opensOn, () => this.press());
    trigger.addEventListener("keydown", ({ key }) => (this.heard += key));
    document.addEventListener(
      manners.shutsOn,
      ({ target }) =>
        void (target instanceof Node && !trigger.contains(target) && !this.popup?.contains(target) && this.close()),
      { signal },
    );
  }

  private press(): void {
    this.presses += 1;
    if (this.popup) return;
    if (this.manners.flickers && this.presses === 1) {
      setTimeout(() => this.trigger.setAttribute("aria-expanded", "true"), 45);
      setTimeout(() => this.trigger.setAttribute("aria-expanded", "false"), 65);
    } else if (this.manners.late === undefined) this.open();
    else setTimeout(() => this.open(), this.manners.late);
  }

  private open(): void {
    if (this.popup) return;
    const popup = document.createElement("div");
    popup.setAttribute("role", "listbox");
    popup.tabIndex = -1;
    popup.addEventListener("keydown", ({ key }) => (this.heard += key));
    this.popup = popup;
    this.trigger.setAttribute("aria-expanded", "true");
    this.pane.append(popup);
    popup.focus({ preventScroll: true });
    if (this.manners.loads === undefined) this.fill(popup);
    else setTimeout(() => this.fill(popup), this.manners.loads);
  }

  private fill(popup: HTMLElement): void {
    for (const text of this.manners.entries) {
      const option = document.createElement("div");
      option.setAttribute("role", "option");
      option.textContent = text;
      option.addEventListener("click", () => {
        this.trigger.textContent = text;
        this.close();
      });
      popup.append(option);
    }
  }

  close(): void {
    this.popup?.remove();
    this.popup = undefined;
    this.trigger.setAttribute("aria-expanded", "false");
  }
}
