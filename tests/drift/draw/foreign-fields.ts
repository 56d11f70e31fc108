import type { DrawnControl, DrawnEntry, OwnField } from "../page.ts";
import { type DrawContext, drawChoiceKind, drawExtra, drawMarkup, drawTextKind } from "./draw-context.ts";
import type { Person } from "./people.ts";

/** A control that the extension has to leave alone. */
export const foreign = (
  context: DrawContext,
  label: string,
  more: { readonly initial?: string; readonly entries?: readonly DrawnEntry[]; readonly kind?: string } = {},
): DrawnControl => {
  const { entries = [], initial = "" } = more;
  const kind =
    more.kind ??
    (entries.length > 0 ? drawChoiceKind(context, (one) => one !== "virtual list") : drawTextKind(context));
  const markup = drawMarkup(context, kind);
  return {
    id: context.nextId(),
    label,
    wording: "known",
    markup,
    extra: drawExtra(context, markup),
    kind,
    entries,
    initial,
    right: [],
    comparison: entries.length > 0 ? "entry" : "text",
    attributes: {},
    shadow: "none",
  };
};

/** What a form asks of the request itself. */
export const drawProblem = (context: DrawContext): DrawnControl[] => {
  const { words, dice } = context;
  const severities = words.severities.map((text, at) => ({ value: `severity${at}`, text }));
  return [
    foreign(context, words.problemTitle, { kind: "input", initial: dice.chance(0.5) ? "VM refuses connections" : "" }),
    ...(dice.chance(0.7) ? [foreign(context, words.severity, { entries: severities, initial: "severity2" })] : []),
    ...(dice.chance(0.6) ? [foreign(context, words.description, { kind: "textarea" })] : []),
  ];
};

/** Fields of a contact that another contact has too. */
export const PERSONAL: ReadonlySet<string | undefined> = new Set<OwnField>([
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "phoneNumber",
]);

/**
 * Another person's contact, made as ours is.
 * @param own the fields of ours that it has too
 * @param label what becomes of a field's plain label
 */
export const drawSecond = (
  { nextId }: DrawContext,
  person: Person,
  own: readonly DrawnControl[],
  label: (plain: string) => string = (plain) => plain,
): DrawnControl[] =>
  own.map(({ field, attributes, mask: _mask, ...control }) => {
    const initial =
      field === "firstName"
        ? person.firstName
        : field === "lastName"
          ? person.lastName
          : field === "phoneNumber"
            ? person.phone
            : person.email;
    return {
      ...control,
      id: nextId(),
      kind: control.kind === "masked" ? "input" : control.kind,
      label: label(control.label),
      attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => name === "type")),
      initial,
      right: [],
    };
  });
