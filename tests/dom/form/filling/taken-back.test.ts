import { describe, expect, it } from "vitest";
import { type FilledForm, PETRA, withForm } from "./with-form.ts";

type Page = (control: (id: string) => HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement) => void;

const HTML = `<div><label for="first">First name</label><input id="first" value="Carla"></div>
<div><label for="last">Last name</label><input id="last" value="Kundin"></div>
<div><label for="phone">Phone</label><span><input id="phone" value="(425) 555-0199"></span></div>`;

/** The page makes something else of what is typed. */
const shaping =
  (id: string, shape: (text: string) => string, after = 0): Page =>
  (control) => {
    const input = control(id);
    const work = (): void => void (input.value = shape(input.value));
    input.addEventListener("input", () => (after === 0 ? work() : void setTimeout(work, after)));
  };

const mask = (text: string): string => {
  const digits = text.replace(/\D/g, "").slice(0, 10);
  return digits.length > 6 ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` : digits;
};

/** The page complains of all but what it put there itself. */
const complaining =
  (id: string, on: string, how: "aria" | "custom", after: number): Page =>
  (control) => {
    const input = control(id);
    const first = input.value;
    const judge = (): void => {
      if (how === "custom") input.setCustomValidity(input.value === first ? "" : "Not this one.");
      else input.setAttribute("aria-invalid", String(input.value !== first));
    };
    input.addEventListener(on, () => (after === 0 ? judge() : void setTimeout(judge, after)));
  };

const expectTakenOut = async (
  form: FilledForm,
  field: "firstName" | "phoneNumber",
  [id, previous]: [string, string],
): Promise<void> => {
  expect(form.shown(id)).toBe(previous);
  expect(form.isValid(id)).toBe(true);
  expect(form.report(field)).toMatchObject({ outcome: "refused", before: previous });
  expect(["rejected", "invalid"]).toContain(form.report(field)?.reason);
  await form.undo();
  expect(form.shown(id)).toBe(previous);
  expect(["set", "notRestored"]).not.toContain(form.report(field)?.reason);
};

describe("a value that the page does not keep is taken out at once", () => {
  it.each([
    ["a mask", "phoneNumber", ["phone", "(425) 555-0199"], shaping("phone", mask)],
    ["a mask a moment later", "phoneNumber", ["phone", "(425) 555-0199"], shaping("phone", mask, 150)],
    [
      "a box that cuts",
      "firstName",
      ["first", "Carla"],
      shaping("first", (text) => (text === "Carla" ? text : text.slice(0, 3))),
    ],
    ["a box that sets its own value back", "firstName", ["first", "Carla"], shaping("first", () => "Carla")],
    [
      "a box that empties itself",
      "firstName",
      ["first", "Carla"],
      shaping("first", (text) => (text === "Carla" ? text : "")),
    ],
    [
      "a box that empties itself a moment later",
      "firstName",
      ["first", "Carla"],
      shaping("first", (text) => (text === "Carla" ? text : ""), 200),
    ],
  ] as [string, "firstName" | "phoneNumber", [string, string], Page][])("%s", async (_, field, previous, page) => {
    await withForm({ html: HTML, page }, (form) => expectTakenOut(form, field, previous));
  });

  it.each([100, 500, 800])("a page that puts its own value back after %d ms", async (after) => {
    await withForm(
      {
        html: HTML,
        page: (control) =>
          control("first").addEventListener(
            "change",
            () => void setTimeout(() => (control("first").value = "Carla"), after),
          ),
      },
      (form) => expectTakenOut(form, "firstName", ["first", "Carla"]),
    );
  });

  it.each([3000, 9000])(
    "a page that does so each time, after %d ms, has the last word, and that is said",
    async (after) => {
      const page: Page = (control) =>
        control("first").addEventListener("change", () => {
          if (control("first").value === "Carla") return;
          setTimeout(() => {
            control("first").value = "Carla";
            document.body.append(document.createElement("p"));
          }, after);
        });
      await withForm({ html: HTML, page }, (form) => {
        expect([form.shown("first"), form.report("firstName")?.outcome, form.report("firstName")?.reason]).toEqual([
          "Carla",
          "refused",
          "rejected",
        ]);
      });
    },
  );

  it("a page that does so once has the value in the end, or it is called refused", async () => {
    let times = 0;
    const page: Page = (control) =>
      control("first").addEventListener("change", () => {
        times += 1;
        if (times === 1) setTimeout(() => (control("first").value = "Carla"), 300);
      });
    await withForm({ html: HTML, page }, (form) =>
      expect(form.report("firstName")?.outcome === "filled").toBe(form.shown("first") === "Petra"),
    );
  });
});

describe("a value that the page calls invalid is taken out", () => {
  const cases = ["input", "change", "blur"].flatMap((on) =>
    (["aria", "custom"] as const).flatMap((how) => [0, 200].map((after) => ({ on, how, after }))),
  );
  it.each(cases)("$how, at $on, after $after ms", async ({ on, how, after }) => {
    await withForm({ html: HTML, page: complaining("first", on, how, after) }, (form) =>
      expectTakenOut(form, "firstName", ["first", "Carla"]),
    );
  });
});

describe("what cannot be put back is said so", () => {
  it("a mask that does not know what stood there", async () => {
    const html = HTML.replace("(425) 555-0199", "+43 1 5550199 ext. 12");
    await withForm({ html, page: shaping("phone", mask) }, async (form) => {
      expect(form.report("phoneNumber")).toMatchObject({ reason: "notRestored", before: "+43 1 5550199 ext. 12" });
      expect(form.report("phoneNumber")?.outcome).not.toBe("filled");
      await form.undo();
      expect(form.report("phoneNumber")?.reason).toBe("notRestored");
    });
  });

  it("a box that takes capitals only: Undo does not say that all is as before", async () => {
    await withForm({ html: HTML, page: shaping("first", (text) => text.toUpperCase()) }, async (form) => {
      expect(["Carla", "PETRA", "CARLA"]).toContain(form.shown("first"));
      await form.undo();
      if (form.shown("first") !== "Carla") expect(form.report("firstName")?.reason).toBe("notRestored");
    });
  });
});

describe("a widget that moves the country code into its button", () => {
  /** The widget's own value is the button's and the input's together. */
  const flag =
    (codes: readonly string[], after = 0): Page =>
    (control) => {
      const input = control("phone");
      const button = document.createElement("button");
      button.type = "button";
      button.id = "flag";
      input.before(button);
      const work = (): void => {
        const code = codes.find((one) => input.value.startsWith(one));
        if (code) {
          button.textContent = code;
          input.value = input.value.slice(code.length);
        } else if (input.value.startsWith("+") || input.value === "") button.textContent = "";
      };
      input.addEventListener("input", () => (after === 0 ? work() : void setTimeout(work, after)));
    };
  const whole = (form: FilledForm): string =>
    `${document.getElementById("flag")?.textContent ?? ""}${form.shown("phone")}`;

  it.each([
    ["at once", ["+49"], 0],
    ["a moment later", ["+49"], 150],
    ["among others", ["+1", "+43", "+49"], 0],
  ] as const)("%s: the number is filled, and comes back", async (_, codes, after) => {
    const previous = codes.length > 1 ? "+31205550199" : "+43 1 5550199";
    await withForm({ html: HTML.replace("(425) 555-0199", previous), page: flag(codes, after) }, async (form) => {
      expect(whole(form)).toBe("+49305550123");
      expect(form.said("phoneNumber")).toBe("filled/set");
      await form.undo();
      expect(whole(form)).toBe(previous);
      expect(form.said("phoneNumber")).toBe("skipped/undone");
    });
  });

  it("where it keeps the code, Undo does not say that all is as before", async () => {
    await withForm({ html: HTML, page: flag(["+49"]) }, async (form) => {
      expect(whole(form)).toBe("+49305550123");
      await form.undo();
      if (whole(form) !== "(425) 555-0199") expect(form.report("phoneNumber")?.reason).toBe("notRestored");
      else expect(form.said("phoneNumber")).toBe("skipped/undone");
    });
  });

  it("a button of another code is no part of our number", async () => {
    const html = HTML.replace(
      '<input id="phone" value="(425) 555-0199">',
      '<button type="button" id="flag">+43</button><input id="phone" value="15550199">',
    );
    const page: Page = (control) => {
      const input = control("phone");
      // The button stays as it is; a code typed before the number is dropped.
      input.addEventListener("input", () => (input.value = input.value.replace(/^\+49/, "")));
    };
    await withForm({ html, page }, (form) => {
      expect(form.shown("phone")).toBe("15550199");
      expect(form.report("phoneNumber")?.outcome).not.toBe("filled");
    });
  });
});

it("all that was filled comes back, and is called undone", async () => {
  await withForm({ html: HTML }, async (form) => {
    expect([form.shown("first"), form.shown("last"), form.shown("phone")]).toEqual([
      PETRA.firstName,
      PETRA.lastName,
      PETRA.phoneNumber,
    ]);
    await form.undo();
    expect([form.shown("first"), form.shown("last"), form.shown("phone")]).toEqual([
      "Carla",
      "Kundin",
      "(425) 555-0199",
    ]);
    expect((["firstName", "lastName", "phoneNumber"] as const).map(form.said)).toEqual([
      "skipped/undone",
      "skipped/undone",
      "skipped/undone",
    ]);
  });
});
