import type { TabForms } from "./tab-forms.ts";

/** Whether a person can see a frame: not before the top document has said so, but where it cannot be asked. */
export const isFrameShown = ({ frames }: Pick<TabForms, "frames">, frameId: number): boolean => {
  const frame = frames?.find((one) => one.frameId === frameId);
  return !frame || frame.shown === true;
};
