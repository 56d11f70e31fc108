import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { framesInSight } from "./frames-in-sight.ts";

type Frames = ReturnType<typeof framesInSight>;

/** Interval between two looks at the frames of the page, in ms: what shows a frame is mostly an attribute. */
const LOOK_EVERY = 1000;

interface Surroundings {
  readonly isRunning: () => boolean;
  readonly end: () => void;
  readonly forms: readonly FormDefinition[];
  /** Reports the frames; whether the report arrived. */
  readonly report: (frames: Frames) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * In the portals of other clouds, whose frames lie at hosts that nobody knows: reports which frames a person sees, so
 * that access to them can be asked for.
 */
export const watchSeenFrames = (
  { document, location }: Window,
  { isRunning, end, forms, report, signal }: Surroundings,
): void => {
  let reported: string | undefined;
  const look = async (): Promise<void> => {
    if (!isRunning()) {
      end();
      return;
    }
    if (document.hidden) return;
    const frames = framesInSight(document, location.href, forms);
    const words = JSON.stringify(frames);
    if (frames.length === 0 || words === reported) return;
    if (await report(frames)) reported = words;
  };
  const looking = setInterval(() => void look(), LOOK_EVERY);
  signal.addEventListener("abort", () => clearInterval(looking));
};
