import { describe, expect, it } from "vitest";
import type { ContactDetails } from "../../../../src/contact/contact-details.ts";
import { type FilledForm, PETRA, withForm } from "./with-form.ts";

const SAM: ContactDetails = { ...PETRA, firstName: "Sam", phoneNumber: "+14255550123", country: "US" };

const CODES = ["Austria (+43)", "Canada (+1)", "United States (+1)", "United States Minor Outlying Islands (+1)"];

/** One of them is the right one for a number in Germany. */
const TWO_CODES = ["Austria (+43)", "Germany (+49)"];

interface Given {
  readonly codes?: readonly string[];
  readonly codeAttributes?: string;
  readonly numberAttributes?: string;
  readonly between?: string;
}

const NUMBER = "15550199";

const fields = ({ codes = CODES, codeAttributes = "", numberAttributes = "", between = "" }: Given = {}): string =>
  `<div><label for="first">First name</label><input id="first" value="Carla"></div>
<div><label for="code">Country code</label><select ` +
  `id="code" ${codeAttributes}>${codes.map((one) => `<option>${one}</option>`).join("")}</select></div>${between}
<div><label for="phone">Phone</label><input id="phone" value="${NUMBER}" ${numberAttributes}></div>`;

const codeBox = (attributes = ""): string =>
  fields().replace(/<select id="code".*<\/select>/, `<input id="code" value="+43" ${attributes}>`);

/** Both as they were, and both named; or the whole number, which needs no code beside it, and the code named. */
const expectNoHalf = (form: FilledForm, code: string, whole: string): void => {
  expect(form.shown("code")).toBe(code);
  expect([NUMBER, whole]).toContain(form.shown("phone"));
  expect(form.report("phoneCountryCode")?.outcome).not.toBe("filled");
  expect(form.report("phoneCountryCode")).toBeDefined();
  expect(form.report("phoneNumber")?.outcome === "filled").toBe(form.shown("phone") === whole);
  expect(form.report("phoneNumber")).toBeDefined();
};

const expectBoth = (form: FilledForm, code: string, national: string): void => {
  expect([form.shown("code"), form.shown("phone")]).toEqual([code, national]);
  expect([form.report("phoneCountryCode")?.outcome, form.report("phoneNumber")?.outcome]).toEqual(["filled", "filled"]);
};

const expectUndone = async (form: FilledForm, code = CODES[0]): Promise<void> => {
  await form.undo();
  expect([form.shown("code"), form.shown("phone")]).toEqual([code, NUMBER]);
};

describe("a country code and its number", () => {
  it("are filled together, from a list where one country's name begins like another's", async () => {
    await withForm({ html: fields(), details: SAM }, async (form) => {
      expectBoth(form, "United States (+1)", "4255550123");
      await expectUndone(form);
    });
  });

  it.each([
    ["no entry fits", fields({ codes: TWO_CODES })],
    ["two entries fit alike", fields({ codes: ["Austria (+43)", "Canada (+1)", "Jamaica (+1)"] })],
    ["the list is disabled", fields({ codeAttributes: "disabled" })],
    ["the list says that it is", fields({ codeAttributes: 'aria-disabled="true"' })],
    [
      "its entry is disabled",
      fields({ codes: ["Austria (+43)"] }).replace(
        "</select>",
        "<option disabled>United States (+1)</option></select>",
      ),
    ],
  ])("%s: no national number is left beside another country's code", async (_, html) => {
    await withForm({ html, details: SAM }, async (form) => {
      expectNoHalf(form, "Austria (+43)", "+14255550123");
      await expectUndone(form);
    });
  });

  it.each([
    ["at once", 0],
    ["a moment later", 60],
    ["half a second later", 500],
  ])("the page sets the code back %s: no national number is left beside it", async (_, after) => {
    const page = (control: (id: string) => HTMLElement): void => {
      const code = control("code");
      const back = (): void => void (code instanceof HTMLSelectElement && (code.selectedIndex = 0));
      code.addEventListener("change", () => (after === 0 ? back() : void setTimeout(back, after)));
    };
    await withForm({ html: fields({ codes: TWO_CODES }), page }, async (form) => {
      expectNoHalf(form, "Austria (+43)", "+49305550123");
      await expectUndone(form);
    });
  });

  it.each([
    ["is read only", "readonly"],
    ["is disabled", "disabled"],
    ["is too short", 'maxlength="8"'],
    ["takes no such number", 'pattern="[0-9]{3,8}"'],
  ])("the number %s: the code is left alone too", async (_, numberAttributes) => {
    await withForm({ html: fields({ codes: TWO_CODES, numberAttributes }) }, async (form) => {
      expect([form.shown("code"), form.shown("phone")]).toEqual(["Austria (+43)", NUMBER]);
      expect(form.report("phoneNumber")?.outcome).not.toBe("filled");
      expect(form.report("phoneCountryCode")?.outcome).not.toBe("filled");
      expect([form.report("phoneNumber"), form.report("phoneCountryCode")]).not.toContain(undefined);
      await expectUndone(form);
    });
  });

  it.each([
    ["fits", CODES, ["United States (+1)", "4255550123"]],
    ["is missing", TWO_CODES, ["Austria (+43)", NUMBER]],
  ] as const)("likewise in another portal's form, where the entry %s", async (_, codes, [code, number]) => {
    const html = `${fields({ codes })
      .replace(">Phone<", ">Confirm your number<")
      .replace(/<div><label for="first".*/, "")}
<div><label for="email">Confirm your email</label><input id="email" value="carla@contoso.com"></div>`;
    await withForm({ portal: "microsoft365", html, details: SAM }, async (form) => {
      if (number === NUMBER) expectNoHalf(form, code, "+14255550123");
      else expectBoth(form, code, number);
      expect(form.shown("email")).toBe("petra@fabrikam-partner.com");
      await expectUndone(form);
    });
  });

  it("the page refuses the number: the code goes back", async () => {
    const page = (control: (id: string) => HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void => {
      const phone = control("phone");
      phone.addEventListener("input", () => (phone.value = NUMBER));
    };
    await withForm({ html: fields({ codes: TWO_CODES }), page }, (form) => {
      expect([form.shown("code"), form.shown("phone")]).toEqual(["Austria (+43)", NUMBER]);
      expect([form.report("phoneCountryCode")?.outcome, form.report("phoneNumber")?.outcome]).not.toContain("filled");
    });
  });

  it("the code is right already: only the number is written", async () => {
    await withForm({ html: fields({ codes: ["Germany (+49)", "Austria (+43)"] }) }, async (form) => {
      expectBoth(form, "Germany (+49)", "305550123");
      await expectUndone(form, "Germany (+49)");
    });
  });

  it("the page empties the number when the code changes: both are filled, and both come back", async () => {
    const page = (control: (id: string) => HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void =>
      control("code").addEventListener("change", () => (control("phone").value = ""));
    await withForm({ html: fields(), details: SAM, page }, async (form) => {
      expectBoth(form, "United States (+1)", "4255550123");
      await expectUndone(form);
    });
  });

  it.each(["", 'maxlength="4"', 'pattern="\\+[0-9]{1,3}"'])("a box for the code [%s] gets it", async (attributes) => {
    await withForm({ html: codeBox(attributes), details: SAM }, async (form) => {
      expect(form.shown("code").replace("+", "")).toBe("1");
      expectBoth(form, form.shown("code"), "4255550123");
      await expectUndone(form, "+43");
    });
  });

  it("a box for the code that is read only: no national number beside it", async () => {
    await withForm({ html: codeBox("readonly"), details: SAM }, (form) => expectNoHalf(form, "+43", "+14255550123"));
  });
});

describe("other fields that make one value", () => {
  it("an area code between code and number: all three, or none", async () => {
    const between = '\n<div><label for="area">Area code</label><input id="area" value="316"></div>';
    await withForm({ html: fields({ between }), details: SAM }, async (form) => {
      const now = [form.shown("code"), form.shown("area"), form.shown("phone")];
      expect([
        ["Austria (+43)", "316", NUMBER],
        ["United States (+1)", "425", "5550123"],
      ]).toContainEqual(now);
      await expectUndone(form);
      expect(form.shown("area")).toBe("316");
    });
  });

  it.each(["email", "again", "email, again"])(
    "an address that the page calls invalid until its confirmation is the same, at %s",
    async (at) => {
      const email = (id: string, label: string): string =>
        `<div><label for="${id}">${label}</label><input id="${id}" value="carla@contoso.com"></div>`;
      const html =
        `<div><label for="first">First name</label><input id="first" value="Carla">` +
        `</div>${email("email", "Email")}${email("again", "Confirm email")}`;
      const page = (control: (id: string) => HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void => {
        const judge = (): void => {
          for (const id of at.split(", "))
            control(id).setCustomValidity(control("email").value === control("again").value ? "" : "They differ.");
        };
        for (const id of ["email", "again"]) control(id).addEventListener("input", judge);
      };
      await withForm({ html, page }, async (form) => {
        expect([form.shown("email"), form.shown("again"), form.said("primaryEmailAddress")]).toEqual([
          "petra@fabrikam-partner.com",
          "petra@fabrikam-partner.com",
          "filled/set",
        ]);
        await form.undo();
        expect([form.shown("email"), form.shown("again")]).toEqual(["carla@contoso.com", "carla@contoso.com"]);
      });
    },
  );

  it.each(["", 'type="email" required'])("an address and its confirmation [%s]: both, or none", async (attributes) => {
    const email = (id: string, label: string): string =>
      `<div><label for="${id}">${label}</label><input id="${id}" value="carla@contoso.com" ${attributes}></div>`;
    const html =
      `<div><label for="first">First name</label><input id="first" value="Carla">` +
      `</div>${email("email", "Email")}${email("again", "Confirm email")}`;
    await withForm({ html }, async (form) => {
      expect(form.shown("again")).toBe(form.shown("email"));
      expect(form.report("primaryEmailAddress")?.outcome === "filled").toBe(
        form.shown("email") === "petra@fabrikam-partner.com",
      );
      expect(form.report("primaryEmailAddress")).toBeDefined();
      await form.undo();
      expect([form.shown("email"), form.shown("again")]).toEqual(["carla@contoso.com", "carla@contoso.com"]);
    });
  });
});
