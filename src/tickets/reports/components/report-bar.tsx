import type { Tally } from "../model/tally.ts";

interface ReportBarProps {
  readonly tally: Tally;
  /** The number of requests that fills the whole width. */
  readonly most: number;
}

const PARTS = ["inTime", "late", "open", "other"] as const;

/** How many requests there were, and how they ended, as a bar; the figures beside it say the same. */
export const ReportBar = ({ tally, most }: ReportBarProps) => {
  let from = 0;
  return (
    <svg class="bar" viewBox={`0 0 ${Math.max(most, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
      {PARTS.map((part) => {
        const start = from;
        from += tally[part];
        return <rect key={part} class={part} x={start} y="0" width={tally[part]} height="1" />;
      })}
    </svg>
  );
};
