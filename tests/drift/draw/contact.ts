import { PHONES } from "../axes.ts";
import type { DrawnControl, DrawnGroup } from "../page.ts";
import { knownTexts } from "../words/known-labels.ts";
import { drawCallingCode, drawContactMethod, drawCountry, drawSupportLanguage, drawTimeZone } from "./choice-fields.ts";
import type { DrawContext } from "./draw-context.ts";
import { drawSecond, PERSONAL } from "./foreign-fields.ts";
import { ADMINISTRATORS, type Person, SECONDS } from "./people.ts";
import { drawEmails, drawNames, drawNumber } from "./text-fields.ts";

/** Number and, in some forms, its code before it: they keep together whatever the order. */
const drawPhone = (context: DrawContext, person: Person): DrawnControl[] => {
  const { dice, axes } = context;
  // The pane of Microsoft 365 has always a list of codes.
  const way = axes.portal === "microsoft365" ? (dice.chance(0.8) ? "code" : "mask") : dice.weigh(PHONES);
  const code =
    way === "code" || way === "mask" || (way === "area" && dice.chance(0.5)) ? [drawCallingCode(context)] : [];
  return [...code, ...drawNumber(context, person, way)];
};

/** The contact that is ours: what says who it is, and what says how to reach them. */
const drawOwn = (context: DrawContext): { personal: DrawnControl[][]; preferences: DrawnControl[] } => {
  const { dice, axes } = context;
  const person = dice.pick(ADMINISTRATORS);
  const isPane = axes.portal === "microsoft365";
  const personal = [
    ...(isPane ? [] : drawNames(context, person).map((control) => [control])),
    drawEmails(context, person),
    drawPhone(context, person),
    ...(isPane ? [] : [[drawCountry(context)]]),
  ];
  const preferences = [
    ...(!isPane || dice.chance(0.7) ? [drawContactMethod(context)] : []),
    ...(!isPane || dice.chance(0.3) ? [drawSupportLanguage(context)] : []),
    ...(dice.chance(isPane ? 0.3 : 0.25) ? [drawTimeZone(context)] : []),
  ];
  const shuffled = axes.order === "shuffled";
  return {
    personal: shuffled ? dice.shuffle(personal) : isPane ? personal.toReversed() : personal,
    preferences: shuffled ? dice.shuffle(preferences) : preferences,
  };
};

const ownHeading = ({ dice, axes, words }: DrawContext): string => {
  const known = knownTexts(axes.portal, axes.language).contactHeadings;
  return dice.pick(axes.wording === "known" && known.length > 0 ? known : words.contactHeadings);
};

/** Groups with the second contact of the page beside ours. */
const withSecond = (context: DrawContext, own: DrawnControl[], preferences: DrawnControl[]): DrawnGroup[] => {
  const { dice, axes, words } = context;
  const second = dice.pick(words.seconds);
  const person = dice.pick(SECONDS);
  const shared = own.filter(({ field }) => PERSONAL.has(field));
  const rest: DrawnGroup = { kind: "plain", controls: preferences };
  const ordered = (first: DrawnGroup, other: DrawnGroup): DrawnGroup[] =>
    dice.chance(0.3) ? [rest, other, first] : [rest, first, other];
  switch (axes.contact) {
    case "second under a heading":
    case "second in a fieldset": {
      const kind = axes.contact === "second in a fieldset" ? "fieldset" : "section";
      return ordered(
        { kind, heading: ownHeading(context), controls: own },
        { kind, heading: second.heading, controls: drawSecond(context, person, shared) },
      );
    }
    case "second by its labels": {
      const qualified = (plain: string): string => {
        const isEnglish = axes.language === "en" && !second.label.startsWith("%s");
        return second.label.replace("%s", isEnglish ? plain.slice(0, 1).toLowerCase() + plain.slice(1) : plain);
      };
      return ordered(
        { kind: "plain", controls: own },
        { kind: "plain", controls: drawSecond(context, person, shared, qualified) },
      );
    }
    case "second without a heading": {
      const fewer = shared.filter(({ field }) => field !== "phoneNumber");
      return [
        { kind: "section", controls: own.concat(preferences) },
        { kind: "section", controls: drawSecond(context, person, fewer.slice(0, 3)) },
      ];
    }
    default: {
      const open = shared.map((control) => ({ ...control, isUndecidable: true }));
      return [
        { kind: "section", controls: open },
        { kind: "section", controls: drawSecond(context, person, shared) },
        { kind: "plain", controls: [...preferences, ...own.filter(({ field }) => field === "country")] },
      ];
    }
  }
};

/** The groups of the contact, with those of a second one where the page has it. */
export const drawContact = (context: DrawContext): DrawnGroup[] => {
  const { dice, axes } = context;
  const { personal, preferences } = drawOwn(context);
  const own = personal.flat();
  if (axes.contact !== "one") return withSecond(context, own, preferences);
  const heading = dice.chance(0.7) ? { heading: ownHeading(context) } : {};
  const kind = dice.pick(["section", "fieldset", "plain"] as const);
  if (dice.chance(0.5)) return [{ kind, ...heading, controls: [...own, ...preferences] }];
  const apart: DrawnGroup = { kind: "section", controls: preferences };
  return dice.chance(0.5) ? [apart, { kind, ...heading, controls: own }] : [{ kind, ...heading, controls: own }, apart];
};
