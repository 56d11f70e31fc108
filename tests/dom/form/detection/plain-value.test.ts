import { afterEach, describe, expect, it } from "vitest";
import { labelIndex } from "../../../../src/form/detection/label-index.ts";
import { plainValue } from "../../../../src/form/detection/plain-value.ts";

const index = labelIndex({ supportPlan: ["Support plan"] }, ["supportPlan"]);
const valueIn = (html: string): string | undefined => {
  document.body.innerHTML = `<div><span>Support plan</span>${html}</div>`;
  return plainValue(document.body, index, ["supportPlan"])?.control.element.textContent;
};

afterEach(() => document.body.replaceChildren());

describe("a value that is shown as text", () => {
  it.each(["<div>Cloud Solution Provider</div>", "<button>i</button><div>Cloud Solution Provider</div>"])(
    "is read: %s",
    (html) => expect(valueIn(html)).toBe("Cloud Solution Provider"),
  );

  it.each([
    "<div role=group><button aria-pressed=false>Basic</button><button aria-pressed=true>Standard</button></div>",
    "<div><button>Basic</button><button>Standard</button></div>",
    "<div role=listbox><div role=option>Basic</div></div>",
    "<div><button aria-haspopup=menu>Basic</button></div>",
    "<div contenteditable>Basic</div>",
    "<button aria-pressed=false>Basic</button><button aria-pressed=true>Standard</button><p>Change it later</p>",
    "<button>Basic</button><button>Standard</button><p>Change it later</p>",
    "<div><div tabindex=0>Basic</div><div tabindex=0>Standard</div></div>",
  ])("is none that a person chooses or writes: %s", (html) => expect(valueIn(html)).toBeUndefined());
});
