import { EMAILS, type PHONES } from "../axes.ts";
import type { DrawnControl, OwnField } from "../page.ts";
import type { Dice } from "./dice.ts";
import { type DrawContext, drawExtra, drawLabel, drawMarkup, drawTextKind } from "./draw-context.ts";
import { type Person, TARGET } from "./people.ts";

/** What a text field declares of itself, in some of the pages. */
const attributesOf = (field: OwnField, dice: Dice): Record<string, string> => {
  const all: Partial<Record<OwnField, Record<string, string>>> = {
    firstName: { autocomplete: "given-name", name: "contactFirstName" },
    lastName: { autocomplete: "family-name", name: "contactLastName" },
    primaryEmailAddress: { type: "email", autocomplete: "email", name: "contactEmail" },
    confirmEmailAddress: { type: "email", name: "contactEmailConfirm" },
    additionalEmailAddresses: { name: "ccEmails" },
    phoneAreaCode: { type: "tel", name: "phoneArea" },
    phoneNumber: { type: "tel", autocomplete: "tel", name: "contactPhone" },
  };
  return Object.fromEntries(
    Object.entries(all[field] ?? {}).filter(([name]) => dice.chance(name === "type" ? 0.5 : 0.3)),
  );
};

interface Wanted {
  readonly field: OwnField;
  readonly initial: string;
  readonly right: readonly string[];
  readonly comparison: DrawnControl["comparison"];
  readonly kind?: string;
  readonly attributes?: Record<string, string>;
  readonly mask?: string;
  readonly help?: string;
}

const draw = (context: DrawContext, { kind: fixed, attributes, ...wanted }: Wanted): DrawnControl => {
  const kind = fixed ?? drawTextKind(context);
  const markup = drawMarkup(context, kind);
  return {
    id: context.nextId(),
    ...drawLabel(context, wanted.field),
    markup,
    extra: drawExtra(context, markup),
    kind,
    entries: [],
    attributes: attributes ?? attributesOf(wanted.field, context.dice),
    shadow: "none",
    ...wanted,
  };
};

/** First and last name. */
export const drawNames = (context: DrawContext, person: Person): DrawnControl[] => [
  draw(context, { field: "firstName", initial: person.firstName, right: [TARGET.firstName], comparison: "text" }),
  draw(context, { field: "lastName", initial: person.lastName, right: [TARGET.lastName], comparison: "text" }),
];

/** The address, in some forms a second time for confirmation, and further addresses. */
export const drawEmails = (context: DrawContext, person: Person): DrawnControl[] => {
  const { dice, axes, words } = context;
  const isPane = axes.portal === "microsoft365";
  const first = draw(context, {
    field: "primaryEmailAddress",
    initial: person.email,
    right: isPane ? [TARGET.email, `${TARGET.email}; ${TARGET.additional}`] : [TARGET.email],
    comparison: isPane ? "emails" : "email",
    kind: dice.chance(0.8) ? "input" : drawTextKind(context),
  });
  const isSingle = first.kind === "input" && first.attributes["type"] === "email";
  const controls = [isSingle ? { ...first, right: [TARGET.email] } : first];
  if (dice.weigh(EMAILS) === "confirmed")
    controls.push(
      draw(context, {
        field: "confirmEmailAddress",
        initial: dice.chance(0.7) ? person.email : "",
        right: first.right,
        comparison: first.comparison,
        kind: "input",
      }),
    );
  if (!isPane && dice.chance(0.5)) {
    const help = dice.chance(0.4) ? { help: words.separators } : {};
    controls.push(
      draw(context, {
        field: "additionalEmailAddresses",
        initial: dice.chance(0.5) ? "" : "ops@contoso.example",
        right: [TARGET.additional],
        comparison: "emails",
        ...help,
      }),
    );
  }
  return controls;
};

/** The box for the number itself, in the way that goes with what is beside it. */
export const drawNumber = (context: DrawContext, person: Person, way: keyof typeof PHONES): DrawnControl[] => {
  const { dice } = context;
  const text = { comparison: "phone" as const };
  if (way === "area")
    return [
      draw(context, { ...text, field: "phoneAreaCode", initial: "1", right: TARGET.area, kind: "input" }),
      draw(context, { ...text, field: "phoneNumber", initial: person.phone, right: [TARGET.local], kind: "input" }),
    ];
  if (way === "whole") {
    const initial = dice.pick([`+1 ${person.phone}`, `+1${person.phone}`, "", person.phone]);
    const right = [TARGET.phone, `0049${TARGET.national}`];
    return [
      draw(context, {
        ...text,
        field: "phoneNumber",
        initial,
        right,
        kind: dice.chance(0.8) ? "input" : drawTextKind(context),
      }),
    ];
  }
  const right = [TARGET.national, `0${TARGET.national}`];
  const masked =
    way === "mask" ? { kind: "masked", mask: dice.pick(["(###) ###-####", "### ### ####"]) } : { kind: "input" };
  const initial = way === "mask" ? "" : person.phone;
  return [draw(context, { ...text, field: "phoneNumber", initial, right, ...masked })];
};
