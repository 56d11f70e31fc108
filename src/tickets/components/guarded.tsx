import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";

interface GuardedProps {
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One row that cannot be drawn leaves the others alone: its substitute is shown, and the error reported. */
export const Guarded = ({ instead, children }: GuardedProps) => {
  const [error] = useErrorBoundary((reason: unknown) => reportError(reason));
  return <>{error === undefined ? children : instead}</>;
};
