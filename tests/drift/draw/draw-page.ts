import { CONTACTS, FLOWS, MODELS, ORDERS, OTHERS, PORTALS, SHADOWS, TIMINGS, WORDINGS } from "../axes.ts";
import type { DrawnControl, DrawnGroup, DrawnPage, DrawnStep, PageAxes } from "../page.ts";
import { knownTexts } from "../words/known-labels.ts";
import type { NativeWords } from "../words/native-words.ts";
import { LANGUAGES, wordsOf } from "../words/words-of.ts";
import { drawPlan } from "./choice-fields.ts";
import { drawContact } from "./contact.ts";
import { type Dice, diceOf } from "./dice.ts";
import { type DrawContext, drawContext, drawLabel } from "./draw-context.ts";
import { drawProblem, foreign } from "./foreign-fields.ts";

const drawAxes = (dice: Dice): PageAxes => {
  const portal = dice.weigh(PORTALS);
  const flow = dice.weigh(FLOWS);
  return {
    portal,
    // The other portals show no forms in frames.
    flow: flow === "frame" && portal !== "azure" ? "drawer" : flow,
    language: dice.weigh(LANGUAGES),
    shadow: dice.weigh(SHADOWS),
    order: dice.weigh(ORDERS),
    contact: dice.weigh(CONTACTS),
    others: dice.weigh(OTHERS),
    wording: dice.weigh(WORDINGS),
    timing: dice.weigh(TIMINGS),
    model: dice.weigh(MODELS),
  };
};

/** What the form asks of the request, with the plan; in Power Platform that is a contract, which nobody chooses. */
const problemGroup = (context: DrawContext): DrawnGroup => {
  const { axes, words } = context;
  const controls = drawProblem(context);
  if (axes.portal === "azure") controls.push(drawPlan(context));
  if (axes.portal === "powerPlatform")
    controls.push(
      foreign(context, drawLabel(context, "supportPlan").label, {
        entries: [
          { value: "included", text: words.otherPlans[0] ?? "" },
          { value: "access", text: `${words.otherPlans[3] ?? ""} (0001234567)` },
        ],
        initial: "included",
      }),
    );
  return { kind: "plain", controls };
};

const besideOf = (context: DrawContext): DrawnGroup[] => {
  const { axes, words } = context;
  switch (axes.others) {
    case "newsletter": {
      const { heading, email, button } = words.newsletter;
      return [{ kind: "aside", heading, button, controls: [foreign(context, email, { kind: "input" })] }];
    }
    case "feedback": {
      const { heading, text, button } = words.feedback;
      const email = foreign(context, words.newsletter.email, { kind: "input", initial: "alex@fabrikam.example.com" });
      return [{ kind: "form", heading, button, controls: [foreign(context, text, { kind: "textarea" }), email] }];
    }
    case "search":
      return [{ kind: "plain", controls: [foreign(context, words.search, { kind: "input" })] }];
    default:
      return [];
  }
};

const SEVERAL_STEPS = new Set(["wizard that unmounts", "wizard that hides", "wizard that folds", "accordion"]);

const stepsOf = ({ axes, words, dice }: DrawContext, problem: DrawnGroup, contact: DrawnGroup[]): DrawnStep[] => {
  const title = words.problemTitle;
  const last = words.contactHeadings[0] ?? "";
  if (!SEVERAL_STEPS.has(axes.flow)) return [{ title, groups: [problem, ...contact] }];
  const first = { title, groups: [problem] };
  // Some wizards ask for the way of contact on a page of its own; two contacts keep together.
  const [apart, ...rest] = contact;
  if (axes.contact === "one" && apart && rest.length > 0 && dice.chance(0.5))
    return [first, { title: words.description, groups: [apart] }, { title: last, groups: rest }];
  return [first, { title: last, groups: contact }];
};

const inShadow = (groups: readonly DrawnGroup[], kind: DrawnControl["shadow"], dice: Dice): DrawnGroup[] =>
  groups.map((group) => ({
    ...group,
    controls: group.controls.map((control) => (dice.chance(0.8) ? { ...control, shadow: kind } : control)),
  }));

const buttonsOf = (axes: PageAxes, words: NativeWords): DrawnPage["buttons"] => {
  const known = knownTexts(axes.portal, axes.language);
  return {
    next: known.next[0] ?? words.next,
    previous: words.previous,
    submit: known.submit[0] ?? "Submit",
  };
};

/** Draws the page of a seed; what is given of the axes stays as it is. */
export const drawPage = (seed: number, fixed: Partial<PageAxes> = {}): DrawnPage => {
  const dice = diceOf(seed);
  const axes = { ...drawAxes(dice), ...fixed };
  const words = wordsOf(axes.language);
  const context = drawContext(dice, axes, words);
  const steps = stepsOf(context, problemGroup(context), drawContact(context));
  const shadow = axes.shadow.startsWith("open") ? "open" : "closed";
  return {
    seed,
    axes,
    title: dice.pick(knownTexts(axes.portal, axes.language).titles),
    steps: axes.shadow.endsWith("each field")
      ? steps.map(({ title, groups }) => ({ title, groups: inShadow(groups, shadow, dice) }))
      : steps,
    beside: besideOf(context),
    buttons: buttonsOf(axes, words),
    popups: dice.chance(0.4) && axes.shadow === "none" ? "body" : "inside",
  };
};
