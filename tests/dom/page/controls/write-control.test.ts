import {
  Combobox,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  Radio,
  RadioGroup,
  Textarea,
  webLightTheme,
} from "@fluentui/react-components";
import ko from "knockout";
import { createElement as h, type ReactElement, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import type { Control } from "../../../../src/page/controls/control.ts";
import { labelsOf } from "../../../../src/page/controls/labels-of.ts";
import { readControl } from "../../../../src/page/controls/read-control.ts";
import { chooseOption, type Wanted, writeFreeText } from "../../../../src/page/controls/write-control.ts";
import { actingAlone } from "../acting-alone.ts";

const PLANS = ["Basic", "Developer", "Cloud Solution Provider", "Standard"];
const choose = (wanted: string): Wanted => ({
  choose: (offered) => {
    const index = offered.indexOf(wanted);
    return index >= 0 ? index : "none";
  },
  search: wanted,
});
const isListOpen = (): boolean =>
  [...document.querySelectorAll("[role=option],[role=treeitem]")].some((one) => one.checkVisibility());
const only = (): Control => {
  const [control, ...more] = collectControls(document, 1000);
  expect(more).toEqual([]);
  if (!control) throw new Error("There is no control.");
  return control;
};

describe("Fluent UI 9, judged by React's own state", () => {
  const model: Record<string, unknown> = {};
  let root: Root;

  const show = async (content: () => ReactElement): Promise<void> => {
    const place = document.body.appendChild(document.createElement("div"));
    root = createRoot(place);
    root.render(h(FluentProvider, { theme: webLightTheme }, h(content)));
    await vi.waitUntil(() => collectControls(document, 1000).length > 0);
  };
  afterEach(() => {
    root.unmount();
    document.body.replaceChildren();
  });

  const useModel = <T>(key: string, first: T): [T, (value: T) => void] => {
    const [value, set] = useState(first);
    model[key] = value;
    return [value, set];
  };

  it("takes a text", async () => {
    await show(() => {
      const [value, set] = useModel("name", "Megan");
      return h(
        Field,
        { label: "First name", required: true },
        h(Input, { value, onChange: (_event, data) => set(data.value) }),
      );
    });
    expect(labelsOf(only())[0]).toMatch(/^First name/);
    writeFreeText(only(), "Kim");
    await vi.waitUntil(() => model["name"] === "Kim");
    expect(readControl(only())).toBe("Kim");
  });

  it("takes a long text", async () => {
    await show(() => {
      const [value, set] = useModel("text", "");
      return h(Field, { label: "Description" }, h(Textarea, { value, onChange: (_event, data) => set(data.value) }));
    });
    writeFreeText(only(), "Does not start");
    await vi.waitUntil(() => model["text"] === "Does not start");
  });

  it("chooses in a dropdown, and closes it", async () => {
    await show(() => {
      const [value, set] = useModel("plan", "Basic");
      const options = PLANS.map((plan) => h(Option, { key: plan, value: plan, text: plan }, plan));
      return h(
        Field,
        { label: "Support plan" },
        h(
          Dropdown,
          { value, selectedOptions: [value], onOptionSelect: (_event, data) => set(data.optionValue ?? "") },
          options,
        ),
      );
    });
    expect(only().kind).toBe("list");
    expect(labelsOf(only())[0]).toBe("Support plan");
    expect(await chooseOption(only(), choose("Cloud Solution Provider"), actingAlone)).toBe("written");
    await vi.waitUntil(() => model["plan"] === "Cloud Solution Provider");
    expect(isListOpen()).toBe(false);
  });

  it("chooses in a combo box", async () => {
    await show(() => {
      const [value, set] = useModel("plan", "Basic");
      const options = PLANS.map((plan) => h(Option, { key: plan, value: plan, text: plan }, plan));
      return h(
        Field,
        { label: "Support plan" },
        h(
          Combobox,
          { value, selectedOptions: [value], onOptionSelect: (_event, data) => set(data.optionValue ?? "") },
          options,
        ),
      );
    });
    expect(only().kind).toBe("comboBox");
    expect(await chooseOption(only(), choose("Cloud Solution Provider"), actingAlone)).toBe("written");
    await vi.waitUntil(() => model["plan"] === "Cloud Solution Provider");
    expect(isListOpen()).toBe(false);
  });

  it("closes a dropdown that has no such entry, and leaves its value", async () => {
    await show(() => {
      const [value, set] = useModel("plan", "Basic");
      const options = PLANS.map((plan) => h(Option, { key: plan, value: plan, text: plan }, plan));
      return h(
        Field,
        { label: "Support plan" },
        h(
          Dropdown,
          { value, selectedOptions: [value], onOptionSelect: (_event, data) => set(data.optionValue ?? "") },
          options,
        ),
      );
    });
    expect(await chooseOption(only(), choose("Premier"), actingAlone)).toBe("noOption");
    expect(isListOpen()).toBe(false);
    expect(model["plan"]).toBe("Basic");
  });

  it("chooses a radio button", async () => {
    await show(() => {
      const [value, set] = useModel("method", "Phone");
      const options = ["Email", "Phone"].map((one) => h(Radio, { key: one, value: one, label: one }));
      return h(
        Field,
        { label: "Preferred contact method" },
        h(RadioGroup, { value, onChange: (_event, data) => set(data.value) }, options),
      );
    });
    expect(only().kind).toBe("radioGroup");
    expect(labelsOf(only())).toContain("Preferred contact method");
    expect(readControl(only())).toBe("Phone");
    expect(await chooseOption(only(), choose("Email"), actingAlone)).toBe("written");
    await vi.waitUntil(() => model["method"] === "Email");
  });
});

describe("Knockout controls, judged by their observables", () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it.each(["value", "textInput"])("takes a text through the %s binding", (binding) => {
    const name = ko.observable("Megan");
    document.body.innerHTML = `<label for="n">First name</label><input id="n" data-bind="${binding}: name">`;
    ko.applyBindings({ name }, document.body);
    writeFreeText(only(), "Kim");
    expect(name()).toBe("Kim");
    ko.cleanNode(document.body);
  });

  it.each(["mousedown", "mouseup", "click"])("chooses in a list whose entries react to %s", async (event) => {
    const plan = ko.observable("Basic");
    const open = ko.observable(false);
    document.body.innerHTML =
      `
      <div><div><label>Support plan</label></div><div><div role="combobox" tabindex="0" ` +
      `data-bind="text: plan, attr: {'aria-expanded': open() ? 'true' : 'false'}, ` +
      `event: {${event}: toggle}"></div></div></div>
      <div data-bind="if: open"><div role="tree" data-bind="foreach: plans"><div role="treeitem" ` +
      `data-bind="text: $data, event: {${event}: $root.pick}"></div></div></div>`;
    const toggle = (): void => open(!open());
    const pick = (one: string): void => {
      plan(one);
      open(false);
    };
    ko.applyBindings({ plan, open, plans: PLANS, toggle, pick }, document.body);
    const control = only();
    expect(labelsOf(control)).toContain("Support plan");
    expect(await chooseOption(control, choose("Cloud Solution Provider"), actingAlone)).toBe("written");
    expect(plan()).toBe("Cloud Solution Provider");
    expect(await chooseOption(control, choose("Premier"), actingAlone)).toBe("noOption");
    expect([plan(), open()]).toEqual(["Cloud Solution Provider", false]);
    ko.cleanNode(document.body);
  });

  it("chooses in an option picker", async () => {
    const method = ko.observable("Phone");
    document.body.innerHTML =
      `
      <div><div><label>Preferred contact method</label></div>
      <ul data-bind="foreach: ['Email', 'Phone']"><li class="item" data-bind="attr: {'aria-checked': ` +
      `$root.method() === $data ? 'true' : 'false'}, click: $root.method"><span data-bind="text: $data">` +
      `</span></li></ul></div>`;
    ko.applyBindings({ method }, document.body);
    const control = only();
    expect([control.kind, readControl(control)]).toEqual(["radioGroup", "Phone"]);
    expect(labelsOf(control)).toContain("Preferred contact method");
    expect(await chooseOption(control, choose("Email"), actingAlone)).toBe("written");
    expect(method()).toBe("Email");
    ko.cleanNode(document.body);
  });

  it("chooses in a native list", async () => {
    const plan = ko.observable("Basic");
    document.body.innerHTML = `<label>Support plan <select data-bind="options: plans, value: plan"></select></label>`;
    ko.applyBindings({ plan, plans: PLANS }, document.body);
    expect(await chooseOption(only(), choose("Cloud Solution Provider"), actingAlone)).toBe("written");
    expect(plan()).toBe("Cloud Solution Provider");
    ko.cleanNode(document.body);
  });
});
