import ko from "knockout";
import { createElement as h, type ReactElement, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import type { Control } from "../../../../src/page/controls/control.ts";
import { readControl } from "../../../../src/page/controls/read-control.ts";
import { chooseOption, type Wanted, writeFreeText } from "../../../../src/page/controls/write-control.ts";
import { actingAlone } from "../acting-alone.ts";

const PLANS = ["Basic", "Developer", "Cloud Solution Provider", "Standard"];
const CSP = "Cloud Solution Provider";
const wanted: Wanted = { choose: (offered) => (offered.includes(CSP) ? offered.indexOf(CSP) : "none"), search: CSP };
const only = (): Control => {
  const [control, ...more] = collectControls(document, 1000);
  expect(more).toEqual([]);
  if (!control) throw new Error("There is no control.");
  return control;
};
const choose = async (): Promise<string> =>
  `${await chooseOption(only(), wanted, actingAlone)}: ${readControl(only())}`;

describe("React, judged by its own state", () => {
  let model = "";
  let root: Root;
  const usePlan = (): [string, (plan: string) => void] => {
    const [plan, set] = useState("Basic");
    model = plan;
    return [plan, set];
  };
  const show = async (content: () => ReactElement): Promise<void> => {
    root = createRoot(document.body.appendChild(document.createElement("div")));
    root.render(h(content));
    await vi.waitUntil(() => collectControls(document, 1000).length > 0);
  };
  afterEach(() => {
    root.unmount();
    document.body.replaceChildren();
  });

  it("takes a toggle button", async () => {
    await show(() => {
      const [plan, set] = usePlan();
      return h(
        "div",
        { role: "group", "aria-label": "Support plan" },
        PLANS.map((one) =>
          h("button", { key: one, type: "button", "aria-pressed": one === plan, onClick: () => set(one) }, one),
        ),
      );
    });
    expect(await choose()).toBe(`written: ${CSP}`);
    expect(model).toBe(CSP);
  });

  it.each(["onClick", "onMouseDown", "onPointerUp"])("takes an entry of a list in the form by %s", async (event) => {
    await show(() => {
      const [plan, set] = usePlan();
      return h(
        "div",
        { role: "listbox", tabIndex: 0, "aria-label": "Support plan" },
        PLANS.map((one) =>
          h("div", { key: one, role: "option", "aria-selected": one === plan, [event]: () => set(one) }, one),
        ),
      );
    });
    expect(await choose()).toBe(`written: ${CSP}`);
    expect(model).toBe(CSP);
  });

  it("takes an entry of a list in the form that hears keys only", async () => {
    await show(() => {
      const [plan, set] = usePlan();
      const [at, go] = useState(0);
      return h(
        "div",
        {
          role: "listbox",
          tabIndex: 0,
          "aria-label": "Support plan",
          "aria-activedescendant": `p${at}`,
          onKeyDown: ({ key }: { key: string }) => {
            if (key === "ArrowDown") go(Math.min(PLANS.length - 1, at + 1));
            if (key === "Enter") set(PLANS[at] ?? "");
          },
        },
        PLANS.map((one, index) =>
          h("div", { key: one, id: `p${index}`, role: "option", "aria-selected": one === plan }, one),
        ),
      );
    });
    expect(await choose()).toBe(`written: ${CSP}`);
    expect(model).toBe(CSP);
  });

  it.each(["onClick", "onKeyDown"])("takes a radio made of other elements by %s", async (event) => {
    await show(() => {
      const [plan, set] = usePlan();
      return h(
        "div",
        null,
        PLANS.map((one) =>
          h(
            "div",
            { key: one, role: "radio", tabIndex: 0, "aria-checked": one === plan, [event]: () => set(one) },
            one,
          ),
        ),
      );
    });
    expect(await choose()).toBe(`written: ${CSP}`);
    expect(model).toBe(CSP);
  });

  it("takes the text of a box that is edited in place", async () => {
    await show(() => {
      const [, set] = usePlan();
      return h("div", {
        contentEditable: true,
        role: "textbox",
        "aria-label": "Summary",
        style: { minHeight: 20 },
        onInput: ({ currentTarget }: { currentTarget: HTMLElement }) => set(currentTarget.textContent),
      });
    });
    writeFreeText(only(), "Petra");
    expect(readControl(only())).toBe("Petra");
    await vi.waitUntil(() => model === "Petra");
  });
});

describe("Knockout, judged by its observables", () => {
  const plan = ko.observable("Basic");
  const at = ko.observable(false);
  const show = (html: string): void => {
    plan("Basic");
    at(false);
    document.body.innerHTML = `<div>${html}</div>`;
    ko.applyBindings({ plan, at, plans: PLANS, open: () => at(!at()) }, document.body);
  };
  afterEach(() => {
    ko.cleanNode(document.body);
    document.body.replaceChildren();
  });
  const pick = "click: () => { $root.plan($data); $root.at(false); }";

  it("takes a toggle button", async () => {
    show(
      `<div data-bind="foreach: plans"><button type="button" data-bind="text: $data, ${pick}, ` +
        `attr: {'aria-pressed': $root.plan() === $data ? 'true' : 'false'}"></button></div>`,
    );
    expect(await choose()).toBe(`written: ${CSP}`);
    expect(plan()).toBe(CSP);
  });

  it("takes an entry of a menu", async () => {
    show(
      `<button aria-haspopup="menu" data-bind="text: plan, click: open"></button>` +
        `<div role="menu" data-bind="visible: at, foreach: plans"><div role="menuitemradio" data-bind="text: $data, ` +
        `${pick}, attr: {'aria-checked': $root.plan() === $data ? 'true' : 'false'}"></div></div>`,
    );
    expect(await choose()).toBe(`written: ${CSP}`);
    expect([plan(), at()]).toEqual([CSP, false]);
  });

  it("takes the text of a box that is edited in place, in its one paragraph", () => {
    show(
      `<div contenteditable data-bind="event: {blur: (_one, {currentTarget}) => plan(currentTarget.textContent)}">` +
        `<p>Carla</p></div>`,
    );
    writeFreeText(only(), "Petra");
    expect(plan()).toBe("Petra");
    expect(document.querySelector("p")?.textContent).toBe("Petra");
  });
});
