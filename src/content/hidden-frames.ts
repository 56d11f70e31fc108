/** Firefox names the frame that an element holds; Chromium has no such call, but tells a frame itself what can be seen. */
export interface FrameIds {
  readonly getFrameId?: (target: Element) => number;
}

/** Frames looked at. */
const FRAME_LIMIT = 60;

/** The ids of frames in this document that are there but cannot be seen, for a frame cannot know it. */
export const hiddenFrames = (document: Document, runtime: FrameIds): number[] => {
  const { getFrameId } = runtime;
  if (!getFrameId) return [];
  return [...document.querySelectorAll("iframe")]
    .slice(0, FRAME_LIMIT)
    .filter((frame) => !frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((frame) => getFrameId.call(runtime, frame))
    .filter((id) => id > 0);
};
