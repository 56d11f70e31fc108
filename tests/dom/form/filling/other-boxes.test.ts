import { describe, expect, it } from "vitest";
import { PETRA, withForm } from "./with-form.ts";

const field = (label: string, id: string, attributes = ""): string =>
  `<div><label for="${id}">${label}</label><input id="${id}" ${attributes}></div>`;

describe("a box that is read-only until it has the keyboard", () => {
  /** Read-only but while it has the keyboard; its model is what it holds when it loses it. */
  const locked = (box: HTMLElement, takes = (value: string): boolean => value !== ""): { model: string } => {
    const state = { model: "Carla" };
    if (!(box instanceof HTMLInputElement)) throw new Error("There is no box.");
    box.value = state.model;
    box.readOnly = true;
    box.addEventListener("focus", () => setTimeout(() => (box.readOnly = false), 30));
    box.addEventListener("blur", () => {
      if (box.readOnly) return;
      if (takes(box.value)) state.model = box.value;
      box.value = state.model;
      box.readOnly = true;
    });
    return state;
  };

  it("is filled, and an undo brings back what was there", async () => {
    let state = { model: "" };
    await withForm(
      { html: field("First name", "first"), page: (control) => (state = locked(control("first"))) },
      async ({ shown, said, undo }) => {
        expect([shown("first"), state.model, said("firstName")]).toEqual(["Petra", "Petra", "filled/set"]);
        await undo();
        expect([shown("first"), state.model]).toEqual(["Carla", "Carla"]);
        expect(document.activeElement).toBe(document.body);
      },
    );
  });

  it("is filled by the page's own words only", async () => {
    await withForm(
      { html: field("First name", "first"), page: (control) => void locked(control("first"), () => false) },
      ({ shown, said }) => expect([shown("first"), said("firstName")]).toEqual(["Carla", "refused/rejected"]),
    );
  });

  it("is left where it stays read-only, and loses the keyboard", async () => {
    await withForm({ html: field("First name", "first", 'readonly value="Carla"') }, ({ shown, said }) => {
      expect([shown("first"), said("firstName")]).toEqual(["Carla", "skipped/readOnly"]);
      expect(document.activeElement).toBe(document.body);
    });
  });

  it.each(["aria-readonly=true", "disabled", "tabindex=-1"])("gets no keyboard with %s", async (attribute) => {
    let focused = 0;
    await withForm(
      {
        html: field("First name", "first", `readonly value="Carla" ${attribute}`),
        page: (control) => control("first").addEventListener("focus", () => void (focused += 1)),
      },
      ({ said }) => expect([focused, said("firstName")]).toEqual([0, "skipped/readOnly"]),
    );
  });
});

describe("a mask", () => {
  const masked = (shape: (digits: string) => string) => (control: (id: string) => HTMLElement) => {
    const box = control("phone") as HTMLInputElement;
    box.value = "(425) 555-0100";
    box.addEventListener("input", () => (box.value = shape(box.value.replace(/\D/g, ""))));
  };

  it.each([
    ["brackets", (digits: string) => `(${digits.slice(0, 3)}) ${digits.slice(3)}`],
    ["groups", (digits: string) => `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`],
  ])("that makes another number of it by %s is not let it have", async (_how, shape) => {
    await withForm({ html: field("Phone", "phone"), page: masked(shape) }, ({ shown, said }) => {
      expect(said("phoneNumber")).toMatch(/^refused/);
      expect(shown("phone").replace(/\D/g, "")).toBe("4255550100");
    });
  });

  it("that keeps the code apart is", async () => {
    const shape = (digits: string): string => `+${digits.slice(0, 2)} (${digits.slice(2, 4)}) ${digits.slice(4)}`;
    await withForm({ html: field("Phone", "phone"), page: masked(shape) }, ({ shown, said }) => {
      expect([shown("phone"), said("phoneNumber")]).toEqual(["+49 (30) 5550123", "filled/set"]);
    });
  });
});

describe("toggle buttons", () => {
  const METHOD = `<div role="group" aria-label="Preferred contact method">${["Email", "Phone"]
    .map((one) => `<button type="button" aria-pressed="false" id="${one}">${one}</button>`)
    .join("")}</div>`;
  const state = (): string => document.querySelector("[aria-pressed=true]")?.id ?? "none";

  it("are filled, and an undo switches off what was switched on", async () => {
    await withForm(
      {
        html: field("First name", "first") + METHOD,
        details: { ...PETRA, preferredContactMethod: "email" },
        page: () => {
          for (const button of document.querySelectorAll("[aria-pressed]"))
            button.addEventListener("click", () => {
              const was = button.getAttribute("aria-pressed");
              for (const one of document.querySelectorAll("[aria-pressed]")) one.setAttribute("aria-pressed", "false");
              button.setAttribute("aria-pressed", String(was !== "true"));
            });
        },
      },
      async ({ said, undo }) => {
        expect([state(), said("preferredContactMethod")]).toEqual(["Email", "filled/set"]);
        await undo();
        expect(state()).toBe("none");
      },
    );
  });
});
