import type { FieldReport } from "../../../../../src/form/model/form-report.ts";
import { type BuiltPage, buildPage, definitions, type Values } from "./build-page.ts";
import type { FieldName, PageSpec, Person } from "./page-spec.ts";
import { runSession } from "./run-session.ts";
import { virtualClock } from "./virtual-clock.ts";

/** What a page holds at one moment, and what was said of it. */
export interface Moment {
  readonly model: Values;
  readonly screen: Values;
  readonly valid: ReadonlySet<FieldName>;
  readonly reports: readonly FieldReport[];
}

/** A form before, after filling, and after Undo. */
export interface Trial {
  readonly html: string;
  readonly before: Moment;
  readonly filled: Moment;
  readonly undone: Moment;
}

const momentOf = (page: BuiltPage, reports: readonly FieldReport[] = []): Moment => ({
  model: page.model(),
  screen: page.screen(),
  valid: page.valid(),
  reports,
});

/** Fills a form and takes it back, in the time of a clock that costs nothing. */
export const tryPage = async (spec: PageSpec, { details }: Person): Promise<Trial> => {
  const clock = virtualClock();
  const page = buildPage(spec);
  const before = momentOf(page);
  const session = runSession(details, definitions, clock);
  try {
    await session.settled();
    const filled = momentOf(page, session.report()?.fields);
    session.undo();
    await session.settled();
    return { html: page.html, before, filled, undone: momentOf(page, session.report()?.fields) };
  } finally {
    session.stop();
    // What the page has put off comes before the next one does.
    await clock.pass(20_000);
    clock.remove();
    document.body.replaceChildren();
  }
};
