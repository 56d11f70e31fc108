import { useState } from "preact/hooks";
import type { Changes } from "../../components/hooks/use-changes.ts";
import { HandOver } from "../../components/people/hand-over.tsx";
import type { People } from "../../components/people/people.ts";
import type { Translate } from "../../../words/translate.ts";
import type { TicketsSource } from "../source/tickets-source.ts";
import { changeMany, type BulkChange } from "./change-many.ts";
import { SELECTION_LIMIT, type Selection } from "./use-selection.ts";

interface BulkBarProps {
  readonly source: Pick<TicketsSource, "changeMany">;
  readonly selection: Selection;
  readonly people: People;
  /** Number of requests that were found. */
  readonly count: number;
  readonly note: Changes["note"];
  readonly t: Translate;
}

/** For how long reminders are postponed, in minutes. */
const SNOOZE = 60;

/** What can be done with all chosen requests at once. The region is always there, so that its words are read aloud. */
export const BulkBar = ({ source, selection, people, count, note, t }: BulkBarProps) => {
  const [done, setDone] = useState<number>();
  const [error, setError] = useState<string>();
  const { selected, selectAll } = selection;
  const number = new Intl.NumberFormat(t("uiLanguage"));
  const isBusy = done !== undefined;
  const act = (change: BulkChange) => (): void => {
    if (isBusy) return;
    setDone(0);
    setError(undefined);
    changeMany(source, [...selected], change, setDone)
      .then(({ made, error: wrong }) => {
        note(made);
        setError(wrong);
        if (wrong === undefined) selectAll(false);
      })
      .catch((reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)))
      .finally(() => setDone(undefined));
  };
  const words = isBusy
    ? t("list_changing", number.format(done), number.format(selected.size))
    : selected.size === SELECTION_LIMIT && count > SELECTION_LIMIT
      ? t("list_selectedMost", number.format(SELECTION_LIMIT), number.format(count))
      : t("list_selected", number.format(selected.size));
  const button = (label: string, change: BulkChange) => (
    <button type="button" aria-disabled={isBusy} onClick={act(change)}>
      {label}
    </button>
  );
  return (
    <div class={selected.size === 0 ? "bulk" : "bulk shown"} role="group" aria-label={t("list_bulk")}>
      <p role="status">{selected.size === 0 ? "" : words}</p>
      {selected.size > 0 && (
        <div class="choices">
          {button(t("popup_responded"), { kind: "markResponded" })}
          {button(t("popup_close"), { kind: "close" })}
          {button(t("list_snooze"), { kind: "snooze", minutes: SNOOZE })}
          <HandOver
            people={people}
            keeper={undefined}
            isBusy={isBusy}
            t={t}
            onHandOver={(to) => act({ kind: "handOver", to })()}
          />
          {button(t("popup_delete"), { kind: "delete" })}
          <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && selectAll(false)}>
            {t("list_selectNone")}
          </button>
        </div>
      )}
      {error !== undefined && (
        <p class="wrong" role="alert">
          {t("popup_changeFailed", error)}
        </p>
      )}
    </div>
  );
};
