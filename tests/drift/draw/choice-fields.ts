import { SHORT_KINDS } from "../axes.ts";
import type { DrawnControl, DrawnEntry, OwnField } from "../page.ts";
import { knownTexts } from "../words/known-labels.ts";
import type { Wordings } from "../words/native-words.ts";
import { type DrawContext, drawChoiceKind, drawExtra, drawLabel, drawMarkup } from "./draw-context.ts";
import { TARGET } from "./people.ts";
import { callingCodeEntries, countryEntries, languageEntries, zoneEntries } from "./places.ts";

interface Wanted {
  readonly field: OwnField;
  readonly entries: readonly DrawnEntry[];
  readonly initial: string;
  readonly right: readonly string[];
}

/** Maximum number of entries that are all shown at once. */
const SHORT = 8;
/** A list of this length is scrolled, and may hold only what is in sight. */
const LONG = 20;

const draw = (context: DrawContext, wanted: Wanted): DrawnControl => {
  const count = wanted.entries.length;
  const kind = drawChoiceKind(context, (one) =>
    SHORT_KINDS.has(one) ? count <= SHORT : one !== "virtual list" || count >= LONG,
  );
  const markup = drawMarkup(context, kind);
  return {
    id: context.nextId(),
    ...drawLabel(context, wanted.field),
    markup,
    extra: drawExtra(context, markup),
    kind,
    attributes: {},
    comparison: "entry",
    shadow: "none",
    ...wanted,
  };
};

/** The text of an entry in the page's wording. */
const worded = ({ dice, axes }: DrawContext, { small, synonym }: Wordings): string =>
  dice.pick(
    axes.wording === "synonym" && synonym.length > 0 ? synonym : axes.wording === "known" ? small.slice(0, 1) : small,
  );

export const drawPlan = (context: DrawContext): DrawnControl => {
  const { dice, axes, words } = context;
  const known = knownTexts(axes.portal, axes.language).plans;
  const text = axes.wording === "known" && known.length > 0 ? dice.pick(known) : worded(context, words.plan);
  const others = words.otherPlans.map((plan, at) => ({ value: `plan${at}`, text: plan }));
  const at = dice.whole(0, others.length);
  return draw(context, {
    field: "supportPlan",
    entries: [...others.slice(0, at), { value: "csp", text }, ...others.slice(at)],
    initial: dice.chance(0.7) ? "plan0" : "",
    right: ["csp"],
  });
};

export const drawContactMethod = (context: DrawContext): DrawnControl => {
  const { dice, words } = context;
  const entries = [
    { value: "email", text: worded(context, words.email) },
    { value: "phone", text: worded(context, words.phone) },
  ];
  return draw(context, {
    field: "preferredContactMethod",
    entries: dice.shuffle(entries),
    initial: dice.pick(["phone", "phone", ""]),
    right: ["email"],
  });
};

export const drawSupportLanguage = (context: DrawContext): DrawnControl => {
  const entries = languageEntries(context.axes.language, context.dice);
  const initial = entries.find(({ value }) => value !== TARGET.language)?.value ?? "";
  return draw(context, { field: "preferredSupportLanguage", entries, initial, right: [TARGET.language] });
};

export const drawTimeZone = (context: DrawContext): DrawnControl =>
  draw(context, {
    field: "preferredTimeZone",
    entries: zoneEntries(context.dice),
    initial: "America/Los_Angeles",
    right: [TARGET.zone],
  });

export const drawCountry = (context: DrawContext): DrawnControl =>
  draw(context, {
    field: "country",
    entries: countryEntries(context.axes.language),
    initial: context.dice.pick(["US", "US", "AT", ""]),
    right: [TARGET.country],
  });

export const drawCallingCode = (context: DrawContext): DrawnControl =>
  draw(context, {
    field: "phoneCountryCode",
    entries: callingCodeEntries(context.axes.language, context.dice),
    initial: context.dice.pick(["US", "US", "AT"]),
    right: [TARGET.country],
  });
