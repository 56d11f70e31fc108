import { describe, expect, it } from "vitest";
import type { FormField } from "../../../../src/form/model/form-field.ts";
import { type FilledForm, PETRA, withForm } from "./with-form.ts";

const TWO = { ...PETRA, additionalEmailAddresses: ["desk@fabrikam-partner.com", "night.desk@fabrikam-partner.com"] };

const NAMES = `<div><label for="first">First name</label><input id="first" value="Carla"></div>
<div><label for="last">Last name</label><input id="last" value="Kundin"></div>`;

const phone = (attributes: string, value = "15550199"): string =>
  `${NAMES}<div><label for="phone">Phone</label><input id="phone" value="${value}" ${attributes}></div>`;
const additional = (attributes: string, value = ""): string =>
  `${NAMES}<div><label for="more">Additional email for notification</label><input id="more" ` +
  `value="${value}" ${attributes}></div>`;

/** Nothing was written, and that is said. */
const expectLeft = (form: FilledForm, field: FormField, shown: [id: string, before: string]): void => {
  const report = form.report(field);
  expect(form.shown(shown[0])).toBe(shown[1]);
  expect(["skipped", "refused", "missing"]).toContain(report?.outcome);
  expect(["tooLong", "doesNotFit", "invalid", "rejected", "incomplete"]).toContain(report?.reason);
};

describe("what is longer than a field takes", () => {
  it("a number is not written, or without what it can do without", async () => {
    await withForm({ html: phone('maxlength="11"') }, (form) => {
      if (form.report("phoneNumber")?.outcome === "filled") expect(form.shown("phone")).toBe("49305550123");
      else expectLeft(form, "phoneNumber", ["phone", "15550199"]);
    });
  });

  it.each([
    [
      "firstName",
      "first",
      "Carla",
      '<div><label for="first">First name</label><input id="first" value="Carla" maxlength="12"></div>',
    ],
    [
      "lastName",
      "last",
      "Kundin",
      '<div><label for="last">Last name</label><textarea id="last" maxlength="10">Kundin</textarea></div>',
    ],
    [
      "primaryEmailAddress",
      "email",
      "c@contoso.com",
      '<div><label for="email">Email</label><input id="email" type="email" value="c@contoso.com" maxlength="20"></div>',
    ],
  ] as const)("%s: a text is not cut, and not written", async (field, id, before, html) => {
    await withForm({ html, details: { ...PETRA, firstName: "Maria Paulina Z" } }, async (form) => {
      expectLeft(form, field, [id, before]);
      await form.undo();
      expect(form.shown(id)).toBe(before);
    });
  });

  it("what fits to the last character is written", async () => {
    await withForm({ html: phone('maxlength="12"') }, (form) =>
      expect([form.shown("phone"), form.said("phoneNumber")]).toEqual(["+49305550123", "filled/set"]),
    );
  });
});

describe("a number and what its field declares", () => {
  it.each([
    ["digits only", 'type="tel" pattern="[0-9]{5,15}"', "15550199"],
    ["a pattern of another country", 'type="tel" pattern="[0-9]{3}-[0-9]{3}-[0-9]{4}"', "425-555-0199"],
    ["a number input", 'type="number"', "15550199"],
    ["a number input with a range", 'type="number" max="9999999999"', "15550199"],
    ["at least 20 characters", 'minlength="20"', "+43 1 5550199 ext. 12345"],
  ])("%s: the whole number in a form that fits, or nothing and a word", async (_, attributes, before) => {
    await withForm({ html: phone(attributes, before) }, async (form) => {
      expect(form.isValid("phone")).toBe(true);
      if (form.report("phoneNumber")?.outcome === "filled")
        expect(form.shown("phone").replace(/^(?:\+|00)/, "")).toBe("49305550123");
      else expectLeft(form, "phoneNumber", ["phone", before]);
      await form.undo();
      expect(form.shown("phone")).toBe(before);
    });
  });

  it.each([
    'pattern="\\+[1-9][0-9]{1,14}"',
    'pattern="\\+?[0-9]+"',
    'type="tel" inputmode="tel" required',
    'type="tel" pattern="["',
  ])("%s: is written where it fits, and a broken pattern forbids nothing", async (attributes) => {
    await withForm({ html: phone(attributes) }, (form) =>
      expect([form.shown("phone"), form.said("phoneNumber")]).toEqual(["+49305550123", "filled/set"]),
    );
  });
});

describe("addresses", () => {
  it("go into a field for several with a comma", async () => {
    await withForm({ html: additional('type="email" multiple'), details: TWO }, (form) => {
      expect(form.shown("more").split(/, ?/)).toEqual(TWO.additionalEmailAddresses);
      expect([form.isValid("more"), form.said("additionalEmailAddresses")]).toEqual([true, "filled/set"]);
    });
  });

  it("a field for one takes one of them", async () => {
    await withForm({ html: additional('type="email"', "it@contoso.com"), details: TWO }, async (form) => {
      expect(form.isValid("more")).toBe(true);
      if (form.report("additionalEmailAddresses")?.outcome === "filled")
        expect(TWO.additionalEmailAddresses).toContain(form.shown("more"));
      else expectLeft(form, "additionalEmailAddresses", ["more", "it@contoso.com"]);
      await form.undo();
      expect(form.shown("more")).toBe("it@contoso.com");
    });
  });

  it("a plain text field takes all of them", async () => {
    await withForm({ html: additional(""), details: TWO }, (form) => {
      expect(form.shown("more").split(/[;,]\s*/)).toEqual(TWO.additionalEmailAddresses);
      expect(form.said("additionalEmailAddresses")).toBe("filled/set");
    });
  });

  it.each([
    ["another company's only", 'type="email" pattern=".+@contoso\\.com"'],
    ["no separators", 'pattern="[^@ ;,]+@contoso\\.com"'],
  ])("%s: none is written", async (_, attributes) => {
    await withForm({ html: additional(attributes, "it@contoso.com"), details: TWO }, (form) => {
      expectLeft(form, "additionalEmailAddresses", ["more", "it@contoso.com"]);
      expect(form.isValid("more")).toBe(true);
    });
  });

  it.each([
    ["for one", 'type="email"', "petra@fabrikam-partner.com"],
    [
      "for several",
      'type="email" multiple',
      "petra@fabrikam-partner.com,desk@fabrikam-partner.com,night.desk@fabrikam-partner.com",
    ],
    ["for a text", "", "petra@fabrikam-partner.com;desk@fabrikam-partner.com;night.desk@fabrikam-partner.com"],
    ["that is short", 'maxlength="55"', "petra@fabrikam-partner.com"],
  ])(
    "where the others go into the same box, one %s takes what it can, the own address first",
    async (_, attributes, taken) => {
      const html =
        `<div><label for="phone">Confirm your number</label><input id="phone" value="15550199"></div>
<div><label for="email">Confirm email addresses of authorized contacts</label><input id="email" ` +
        `value="carla@contoso.com" ${attributes}></div>`;
      await withForm({ portal: "microsoft365", html, details: TWO }, async (form) => {
        expect(form.isValid("email")).toBe(true);
        const shown = form.shown("email").replace(/\s/g, "");
        if (attributes.includes("maxlength")) expect(form.shown("email")).toMatch(/^(?:petra@|carla@contoso\.com$)/);
        else expect(attributes === "" ? shown.replaceAll(",", ";") : shown).toBe(taken);
        expect(form.report("primaryEmailAddress")?.outcome === "filled").toBe(shown !== "carla@contoso.com");
        await form.undo();
        expect(form.shown("email")).toBe("carla@contoso.com");
      });
    },
  );

  it("the own address goes alone into its field, which stays valid", async () => {
    const html =
      `${NAMES}<div><label for="email">Email</label><input id="email" type="email" required ` +
      `value="carla@contoso.com"></div>`;
    await withForm({ html, details: TWO }, (form) =>
      expect([form.shown("email"), form.isValid("email")]).toEqual(["petra@fabrikam-partner.com", true]),
    );
  });
});

describe("a text in a field of another type", () => {
  it.each([
    ["firstName", '<div><label for="it">First name</label><input id="it" type="url" value=""></div>', ""],
    ["lastName", '<div><label for="it">Last name</label><input id="it" type="number" value="7"></div>', "7"],
    [
      "lastName",
      '<div><label for="it">Last name</label><input id="it" pattern="[A-Z]+" value="KUNDIN"></div>',
      "KUNDIN",
    ],
  ] as const)("%s: is left alone", async (field, html, before) => {
    await withForm({ html }, (form) => {
      expectLeft(form, field, ["it", before]);
      expect(form.isValid("it")).toBe(true);
    });
  });
});
