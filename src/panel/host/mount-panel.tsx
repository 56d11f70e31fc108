import { render } from "preact";
import type { KeptRequest } from "../model/kept-request.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { RequestFacts } from "../../form/model/request-facts.ts";
import type { Translate } from "../../words/translate.ts";
import { chooseCorner, type Corner, type Rectangle, type Size } from "./corner.ts";
import { armingOf } from "./arming.ts";
import { isClear, isGenuine } from "./guard.ts";
import { occlusionOf } from "./occlusion.ts";
import { buttonsFor, type PanelButton } from "../view/panel-buttons.ts";
import { carryOut, isAskedOnce, type PanelActions } from "./panel-actions.ts";
import { createPanelHost } from "./panel-host.ts";
import type { Copied } from "../view/kept-view.tsx";
import { type Clock, textToCopy } from "../view/kept-words.ts";
import { type PanelUse, PanelView } from "../view/panel-view.tsx";
import { pointingFocus } from "./pointing-focus.ts";
import { pressesOn } from "./presses.ts";
import { teachPropsOf } from "./teach-props.ts";
import { untilLeft } from "./until-left.ts";

export interface PanelOptions {
  readonly actions: PanelActions;
  readonly translate: Translate;
  /** Language of dates and times, BCP 47. */
  readonly language: string;
  /** Where the controls of the form are now; the panel stays clear of them. */
  readonly obstacles: () => readonly Rectangle[];
  /** Where other controls of the page are, if the form's blade cannot be distinguished from the rest. */
  readonly others?: () => readonly Rectangle[];
}

export interface Panel {
  /**
   * Shows this state; with no request that was kept, and no form or no verdict, the panel leaves the page. By itself it
   * does so when a kept request has been shown for its time, and the person is not in the panel.
   */
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

const hasWords = ({ form, verdict, memoryFull, kept, formTeaching }: PanelState): boolean =>
  (kept ?? formTeaching) !== undefined || (form !== undefined && (verdict !== undefined || memoryFull === true));

/** Two states are the same matter while the form and the verdict are; a person's folding holds for one matter. */
const matterOf = ({ form, verdict, kept }: PanelState): string =>
  `${form?.formId} ${verdict?.kind} ${verdict?.reason} ${kept?.submissionId}`;

/** What can be ordered; the panel takes nothing for a while where that has changed. */
const orderOf = (state: PanelState): string => JSON.stringify([buttonsFor(state), state.teaching, state.formTeaching]);

const NO_USE: PanelUse = { confirms: false, copied: undefined };

/** Prepares the panel of a portal page. Nothing of it is in the page until there is something to say. */
export const mountPanel = (
  document: Document,
  { actions, translate: t, language, obstacles, others = () => [] }: PanelOptions,
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
  const focus = pointingFocus(host.root);
  const shownFor = untilLeft({
    host: host.element,
    root: host.root,
    onEnd: () => {
      if (state) show({ ...state, kept: undefined });
    },
  });
  let state: PanelState | undefined;
  let use = NO_USE;
  let foldedByHand: boolean | undefined;
  let folded = false;
  let openSize: Size | undefined;
  let corner: Corner | undefined;

  const genuine = (event: MouseEvent): boolean =>
    event.currentTarget instanceof Element && isGenuine(presses.originOf(event), event.currentTarget, guarded);

  const clock = (): Clock => ({ language, now: Date.now() });

  const changeUse = (change: Partial<PanelUse>): void => {
    use = { ...use, ...change };
    openSize = undefined;
    place();
    arming.restart();
  };

  const copy = (kept: KeptRequest): void => {
    const said = (copied: Copied) => () => {
      if (state?.kept?.submissionId === kept.submissionId) changeUse({ copied });
    };
    void actions.kept?.copy(textToCopy(kept, t, clock())).then(said("copied"), said("refused"));
  };

  const press = (button: PanelButton, event: MouseEvent): void => {
    if (state === undefined || !arming.isArmed() || !genuine(event)) return;
    if (isAskedOnce(button, state)) changeUse({ confirms: true });
    else if (button === "copy") {
      if (state.kept) copy(state.kept);
    } else {
      if (use.confirms) changeUse({ confirms: false });
      carryOut(button, state, actions);
    }
  };

  const describe = (facts: RequestFacts, event: MouseEvent): void => {
    if (state === undefined || !arming.isArmed() || !genuine(event)) return;
    const { form, kept } = state;
    if (kept?.asksFacts) actions.kept?.describe(kept.submissionId, facts);
    else if (form) actions.describe(form.formId, facts);
  };

  const teachProps = teachPropsOf(
    actions.teach,
    () => state,
    (event) => arming.isArmed() && genuine(event),
  );

  const toggle = (event: MouseEvent): void => {
    if (!genuine(event)) return;
    foldedByHand = !folded;
    place();
  };

  const draw = (fold: boolean): void => {
    if (state === undefined) return;
    folded = fold;
    const wasInside = host.root.activeElement !== null;
    render(
      <PanelView
        state={state}
        folded={folded}
        use={use}
        clock={clock()}
        t={t}
        onToggle={toggle}
        onPress={press}
        onDescribe={describe}
        teach={teachProps}
      />,
      host.content,
    );
    // What they were on is gone: the keyboard stays where they had put it.
    if (wasInside && host.root.activeElement === null)
      host.root.querySelector<HTMLElement>(folded ? ".head" : ".body")?.focus({ preventScroll: true });
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

  /** A request that the person looks at is kept for them as long as nothing else takes its place. */
  const heldIn = (next: PanelState): PanelState =>
    state?.kept && !next.kept && !next.form && shownFor.isHeld() ? { ...next, kept: state.kept } : next;

  const show = (given: PanelState): void => {
    const next = heldIn(given);
    shownFor.count(next.kept?.until);
    if (!hasWords(next)) {
      state = undefined;
      use = NO_USE;
      host.detach();
      return;
    }
    const isNew = state === undefined || matterOf(state) !== matterOf(next);
    if (state === undefined || orderOf(state) !== orderOf(next)) arming.restart();
    if (isNew) foldedByHand = undefined;
    const isSameText = !isNew && state?.kept?.supportTicketId === next.kept?.supportTicketId;
    use = {
      confirms: use.confirms && !isNew && next.firstOwn !== undefined,
      copied: isSameText ? use.copied : undefined,
    };
    const comesBack = focus.follow(state, next);
    state = next;
    openSize = undefined;
    draw(folded);
    host.attach();
    place();
    if (comesBack) focus.bringBack();
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
      shownFor.count(undefined);
      occlusion.stop();
      state = undefined;
      render(null, host.content);
      host.detach();
    },
  };
};
