import { render } from "preact";
import type { ContextAnswer, VerdictParts } from "../../tenant/model/verdict.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { RequestFacts } from "../../form/model/request-facts.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { Translate } from "../../words/translate.ts";
import { chooseCorner, type Corner, type Rectangle, type Size } from "./corner.ts";
import { armingOf } from "./arming.ts";
import { isClear, isGenuine } from "./guard.ts";
import { occlusionOf } from "./occlusion.ts";
import { buttonsFor, type PanelButton } from "../view/panel-buttons.ts";
import { createPanelHost } from "./panel-host.ts";
import { PanelView } from "../view/panel-view.tsx";
import { pressesOn } from "./presses.ts";

/** What the person can order through the panel; each is called only for a genuine act of the person. */
export interface PanelActions {
  answer(answer: ContextAnswer, tenant: Tenant | undefined): void;
  fill(formId: string): void;
  undo(formId: string): void;
  /** What the person says of a request whose form does not ask for it. */
  describe(formId: string, facts: RequestFacts): void;
  openOptions(): void;
}

export interface PanelOptions {
  readonly actions: PanelActions;
  readonly translate: Translate;
  /** Where the controls of the form are now; the panel stays clear of them. */
  readonly obstacles: () => readonly Rectangle[];
  /** Where other controls of the page are, if the form's blade cannot be distinguished from the rest. */
  readonly others?: () => readonly Rectangle[];
}

export interface Panel {
  /** Shows this state; with no form or no verdict the panel leaves the page. */
  show(state: PanelState): void;
  /** Looks for a free corner again, as after a change of the form's layout. */
  place(): void;
  /** Takes an event of the window, from a listener that came before the page's own. */
  hear(event: Event): void;
  /**
   * The script still lives. Once called it has to be called every few seconds: a panel without a live script hides
   * itself.
   */
  renew(): void;
  destroy(): void;
}

const ANSWERS: Readonly<Partial<Record<PanelButton, ContextAnswer>>> = {
  answerOwn: "own",
  answerCustomer: "customer",
  answerThis: "customer",
  answerOther: "customer",
  correctOwn: "own",
  ownSubscription: "ownSubscription",
  delegated: "delegated",
};

const hasWords = (state: PanelState): boolean =>
  state.form !== undefined && (state.verdict !== undefined || state.memoryFull === true);

/** Two states are the same matter while the form and the verdict are; a person's folding holds for one matter. */
const matterOf = ({ form, verdict }: PanelState): string => `${form?.formId} ${verdict?.kind} ${verdict?.reason}`;

/** Prepares the panel of a portal page. Nothing of it is in the page until there is something to say. */
export const mountPanel = (
  document: Document,
  { actions, translate: t, obstacles, others = () => [] }: PanelOptions,
): Panel => {
  const { documentElement } = document;
  const words = { language: t("uiLanguage"), direction: t("uiDirection") };
  const stop = new AbortController();
  const host = createPanelHost(document, words, () => arming.restart());
  const occlusion = occlusionOf(host.element, () => arming.restart());
  const guarded = { host: host.element, root: host.root, occlusion };
  const arming = armingOf({
    host: host.element,
    isClear: () => isClear(guarded),
    isReported: occlusion.isReported,
    signal: stop.signal,
  });
  const presses = pressesOn({ host: host.element, root: host.root, onBegin: arming.look, signal: stop.signal });
  let state: PanelState | undefined;
  let foldedByHand: boolean | undefined;
  let folded = false;
  let openSize: Size | undefined;
  let corner: Corner | undefined;

  const genuine = (event: MouseEvent): boolean =>
    event.currentTarget instanceof Element && isGenuine(presses.originOf(event), event.currentTarget, guarded);

  const press = (button: PanelButton, event: MouseEvent): void => {
    if (state?.form === undefined || !arming.isArmed() || !genuine(event)) return;
    const answer = ANSWERS[button];
    const verdict: VerdictParts | undefined = state.verdict;
    if (answer !== undefined) actions.answer(answer, button === "answerOther" ? {} : verdict?.tenant);
    else if (button === "fill") actions.fill(state.form.formId);
    else if (button === "undo") actions.undo(state.form.formId);
    else actions.openOptions();
  };

  const describe = (facts: RequestFacts, event: MouseEvent): void => {
    if (state?.form !== undefined && arming.isArmed() && genuine(event)) actions.describe(state.form.formId, facts);
  };

  const toggle = (event: MouseEvent): void => {
    if (!genuine(event)) return;
    foldedByHand = !folded;
    place();
  };

  const draw = (fold: boolean): void => {
    if (state === undefined) return;
    folded = fold;
    render(
      <PanelView state={state} folded={folded} t={t} onToggle={toggle} onPress={press} onDescribe={describe} />,
      host.content,
    );
  };

  const choose = (size: Size): ReturnType<typeof chooseCorner> =>
    chooseCorner({
      size,
      viewport: { width: documentElement.clientWidth, height: documentElement.clientHeight },
      obstacles: obstacles(),
      others: others(),
      rightToLeft: getComputedStyle(documentElement).direction === "rtl",
      current: corner,
    });

  const sizeDrawn = (fold: boolean): Size => {
    draw(fold);
    const { width, height } = host.element.getBoundingClientRect();
    return { width, height };
  };

  const place = (): void => {
    if (state === undefined) return;
    host.follow();
    openSize ??= sizeDrawn(false);
    const open = choose(openSize);
    const fold = foldedByHand ?? !open.free;
    corner = fold ? choose(sizeDrawn(true)).corner : open.corner;
    if (folded !== fold) draw(fold);
    host.moveTo(corner);
    arming.follow();
  };

  const show = (next: PanelState): void => {
    if (!hasWords(next)) {
      state = undefined;
      host.detach();
      return;
    }
    if (state === undefined || buttonsFor(state).join() !== buttonsFor(next).join()) arming.restart();
    if (state === undefined || matterOf(state) !== matterOf(next)) foldedByHand = undefined;
    state = next;
    openSize = undefined;
    draw(folded);
    host.attach();
    place();
  };

  const resized = (): void => {
    openSize = undefined;
    // Unfolded by hand, over fields perhaps, was meant for the window as it was.
    if (foldedByHand === false) foldedByHand = undefined;
    place();
    arming.restart();
  };
  document.defaultView?.addEventListener("resize", resized, { signal: stop.signal });

  return {
    show,
    place,
    hear: presses.hear,
    renew: () => host.renew(),
    destroy: () => {
      stop.abort();
      occlusion.stop();
      state = undefined;
      render(null, host.content);
      host.detach();
    },
  };
};
