import type { PanelState } from "../model/panel-state.ts";

const isPointing = (state: PanelState | undefined): boolean =>
  state?.teaching?.step === "pointing" || state?.formTeaching?.pointing !== undefined;

/**
 * Brings the keyboard back into the panel once the person has pointed at something: in a frame, the keys went there.
 * Whoever was not in the panel before stays where they are.
 */
export const pointingFocus = (root: ShadowRoot) => {
  let isOurs = false;
  return {
    /** Before a state is drawn, and which was there. @returns whether the keyboard comes back after it is drawn */
    follow: (before: PanelState | undefined, next: PanelState): boolean => {
      const [was, is] = [isPointing(before), isPointing(next)];
      if (is && !was) isOurs = root.activeElement !== null;
      return was && !is && isOurs;
    },
    bringBack: (): void => root.querySelector<HTMLElement>(".body")?.focus({ preventScroll: true }),
  };
};
