import type { StoreProblem, StoreProblemKind } from "../store/store-problem.ts";
import type { Translate } from "../../words/translate.ts";
import { dueWords } from "../../words/due-words.ts";

/** Why something did not work: a kind that has words of its own, or whatever the browser said. */
export interface Trouble {
  readonly kind?: StoreProblemKind;
  readonly detail: string;
}

/** A bug in reading the ticket store, as the pages show it. */
export const troubleOf = (error: unknown): Trouble => ({
  detail: error instanceof Error ? error.message : String(error),
});

/** These stay until the person has seen them; the others go when they are over. */
const IS_SEEN: ReadonlySet<StoreProblemKind> = new Set<StoreProblemKind>([
  "invalidSubmission",
  "logLost",
  "ticketUnreadable",
]);

interface ProblemsProps {
  readonly problems: readonly StoreProblem[];
  readonly trouble: Trouble | undefined;
  readonly onSeen: (problem: StoreProblem) => void;
  readonly t: Translate;
}

/** What the words of a problem say in detail: numbers, a time, names, or what the browser said. */
const detailsOf = (problem: StoreProblem, t: Translate): readonly (string | number)[] => {
  switch (problem.kind) {
    case "logLost":
      return [problem.detail.lost, problem.detail.restored];
    case "clockBack":
      return [dueWords(problem.detail.latest, t)];
    case "ticketUnreadable":
      return [[...problem.detail.names, ...(problem.detail.more ? ["…"] : [])].join(", ")];
    default:
      return [problem.detail];
  }
};

/** What is wrong with the ticket store, and what the person can do about it. */
export const Problems = ({ problems, trouble, onSeen, t }: ProblemsProps) => {
  // A full disk shows itself as a ticket store that does not work, too.
  const isShown =
    trouble?.kind !== undefined &&
    problems.some(({ kind }) => kind === trouble.kind || (kind === "logFull" && trouble.kind === "logUnavailable"));
  return (
    <>
      {problems.map((problem) => (
        <div key={problem.kind} class="trouble" role="alert">
          <p>{t(`storeProblem_${problem.kind}`, ...detailsOf(problem, t))}</p>
          {IS_SEEN.has(problem.kind) && (
            <button type="button" onClick={() => onSeen(problem)}>
              {t("popup_understood")}
            </button>
          )}
        </div>
      ))}
      {trouble !== undefined && !isShown && (
        <p class="trouble" role="alert">
          {trouble.kind === undefined
            ? t("popup_readFailed", trouble.detail)
            : t(`storeProblem_${trouble.kind}`, trouble.detail)}
        </p>
      )}
    </>
  );
};
