import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { Problems } from "../components/trouble.tsx";
import { UndoNotice } from "../components/undo-notice.tsx";
import { isShared, peopleOf } from "../components/people/people.ts";
import { useSelf } from "../components/people/use-self.ts";
import { useChanges } from "../components/hooks/use-changes.ts";
import { useNow } from "../components/hooks/use-now.ts";
import { useSteadyRows } from "../components/hooks/use-steady-rows.ts";
import { useProblems } from "../components/hooks/use-problems.ts";
import type { Ticket } from "../model/ticket.ts";
import { recordText } from "../model/damaged/record-facts.ts";
import { instantAt } from "../../model/instant.ts";
import { ReportView } from "../reports/components/report-view.tsx";
import type { Translate } from "../../words/translate.ts";
import { readAddress } from "./address/read-address.ts";
import { useAddress } from "./address/use-address.ts";
import { writeAddress } from "./address/write-address.ts";
import { BulkBar } from "./bulk/bulk-bar.tsx";
import { useSelection } from "./bulk/use-selection.ts";
import { useFound } from "./catalog/use-found.ts";
import { useReport } from "./catalog/use-report.ts";
import { DetailDialog } from "./detail/detail-dialog.tsx";
import { FilesBar } from "./files-bar.tsx";
import { FilterBar } from "./filters/filter-bar.tsx";
import { AddDialog } from "./form/add-dialog.tsx";
import { ListSummary } from "./list-summary.tsx";
import { PageHead } from "./page-head.tsx";
import { PrintTable } from "./print/print-table.tsx";
import { usePrinted } from "./print/use-printed.ts";
import { TicketsTable } from "./table/tickets-table.tsx";
import type { TicketsSource } from "./source/tickets-source.ts";
import { useActs } from "./use-acts.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useKept } from "./views/use-kept.ts";
import { ViewsBar } from "./views/views-bar.tsx";

interface TicketsPageProps {
  readonly source: TicketsSource;
  /** What else has to be said before the list. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

const MINUTE = 60_000;
const NONE: readonly string[] = [];

/** All requests, closed ones too: to be found, put right, added, and taken out as files. */
export const TicketsPage = ({ source, children, t }: TicketsPageProps) => {
  const address = useAddress();
  const { state, go } = address;
  const { filter, order, request } = state;
  const [isAdding, setAdding] = useState(false);
  const [clock, setClock] = useState(source.now);
  const stamp = filter.deadline === undefined ? 0 : Math.floor(clock / MINUTE);
  const { list, trouble, want } = useFound(source, { filter, order }, t("uiLanguage"), stamp);
  const now = useNow(source.now, list);
  if (now !== clock) setClock(now);
  const isReport = state.view === "reports";
  const { report, trouble: reportTrouble } = useReport(source, filter, isReport);
  const problems = useProblems(source);
  const changes = useChanges(source, list !== undefined);
  const kept = useKept(source);
  const selection = useSelection(source.catalog, list);
  const { printed, printAll } = usePrinted(source, list);
  const page = useRef<HTMLElement>(null);
  const focused = useKeptFocus(page);
  useSteadyRows(page, source.now);
  const save = (record: Ticket): void =>
    source.saveFile("on-behalf-request.json", "application/json", [recordText(record)]);
  const show = (id: string | undefined): void => {
    const { request: _before, ...rest } = state;
    go({ ...rest, ...(id !== undefined && { request: id }) }, id !== undefined && request === undefined);
  };
  const acts = useActs({
    onChange: (ticket, change) => {
      if (change.kind === "delete") selection.drop(ticket.id);
      changes.change(ticket, change);
    },
    onOpen: source.openAddress,
    onShow: show,
    onSave: save,
    onSelect: selection.select,
  });
  const self = useSelf(source, list !== undefined);
  const named = list?.people ?? NONE;
  const people = useMemo(() => peopleOf(self, named, t("uiLanguage")), [self, named, t]);
  // They hold hundreds of entries, and change with the address alone: as little as possible is drawn for new rows.
  const customers = list?.customers ?? NONE;
  const bars = useMemo(
    () => (
      <>
        <FilterBar
          filter={filter}
          customers={customers}
          people={people}
          t={t}
          onFilter={(next) => go({ ...state, filter: next })}
        />
        {!isReport && <FilesBar source={source} filter={filter} t={t} />}
      </>
    ),
    [source, state, customers, people, go, t],
  );
  const query = writeAddress({ filter, order, view: "list" });
  return (
    <main ref={page}>
      <PageHead
        density={kept.density}
        view={state.view}
        t={t}
        onAdd={() => setAdding(true)}
        onPrint={isReport ? source.print : printAll}
        onDensity={kept.setDensity}
        onView={(view) => go({ ...state, view }, true)}
      />
      <Problems problems={problems} trouble={trouble ?? reportTrouble} onSeen={source.markSeen} t={t} />
      {children}
      {address.unknown.length > 0 && (
        <div class="trouble" role="alert">
          <p>{t("list_badAddress", address.unknown.join(", "))}</p>
          <button type="button" onClick={address.forgetUnknown}>
            {t("popup_understood")}
          </button>
        </div>
      )}
      <ViewsBar
        kept={kept}
        address={query}
        t={t}
        onApply={(view) => go({ ...readAddress(view).state, view: state.view }, true)}
      />
      {bars}
      {[changes.error, kept.error].map(
        (error) =>
          error !== undefined && (
            <p class="trouble" role="alert">
              {t("popup_changeFailed", error)}
            </p>
          ),
      )}
      {isReport && report !== undefined && (
        <div class="reports">
          <ReportView
            report={report}
            period={filter.filed ?? {}}
            day={instantAt(now).slice(0, 10)}
            t={t}
            saveFile={source.saveFile}
            copy={source.copy}
          />
        </div>
      )}
      {!isReport && <ListSummary list={list} filter={filter} t={t} />}
      {!isReport && list !== undefined && list.count > 0 && (
        <TicketsTable
          list={list}
          order={order}
          density={kept.density}
          now={now}
          isShared={isShared(people)}
          selected={selection.selected}
          focused={focused}
          t={t}
          acts={acts}
          onOrder={(next) => go({ ...state, order: next })}
          onSelectAll={selection.selectAll}
          want={want}
        />
      )}
      <div class="foot">
        <BulkBar
          source={source}
          selection={selection}
          people={people}
          count={list?.count ?? 0}
          note={changes.note}
          t={t}
        />
        {request === undefined && <UndoNotice changes={changes} t={t} />}
      </div>
      {request !== undefined && (
        <DetailDialog
          source={source}
          id={request}
          stamp={list?.turn}
          people={people}
          now={now}
          changes={changes}
          t={t}
          onClose={() => show(undefined)}
          onShow={show}
          onSave={save}
        />
      )}
      {isAdding && request === undefined && (
        <AddDialog
          source={source}
          t={t}
          onClose={() => setAdding(false)}
          onShow={(id) => {
            setAdding(false);
            show(id);
          }}
        />
      )}
      {!isReport && printed !== undefined && (
        <PrintTable printed={printed} isShared={isShared(people)} now={now} t={t} />
      )}
    </main>
  );
};
