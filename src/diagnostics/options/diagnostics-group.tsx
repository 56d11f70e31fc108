import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { DiagnosedTab, Diagnostics } from "../model/diagnostics.ts";
import { withheldHosts } from "../../access/model/withheld-hosts.ts";
import type { Translate } from "../../words/translate.ts";
import { diagnosticsText, type Surroundings } from "./diagnostics-text.ts";
import { Group } from "../../settings/options/fields/group.tsx";
import { Findings } from "./findings.tsx";
import type { Examined } from "../../masked-copy/model/examination.ts";
import type { ExaminationSource } from "../../masked-copy/options/examination-source.ts";
import { PageExamination } from "../../masked-copy/options/page-examination.tsx";

/** What this group needs of the extension around it. */
export interface DiagnosticsSource {
  readonly read: () => Promise<Diagnostics>;
  readonly copy: (text: string) => Promise<void>;
  /** Calls back when what is seen of the portals may have changed. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
  readonly surroundings: Surroundings;
}

interface DiagnosticsProps {
  readonly source: DiagnosticsSource;
  readonly examination: ExaminationSource;
  /** What the browser withholds, with the way to mend it. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

const tabWords = ({ isHeard, isWithheld, verdict, forms }: DiagnosedTab, t: Translate): string[] => {
  if (isWithheld) return [t("options_diagnosticsTabWithheld")];
  if (!isHeard) return [t("options_diagnosticsUnheard")];
  const found = forms.map(({ fields }) =>
    t("options_diagnosticsForm", fields.map(({ field }) => t(`field_${field}`)).join(", ")),
  );
  return [
    ...(verdict ? [t(`options_tenant_${verdict.kind}`)] : []),
    ...(found.length > 0 ? found : [t("options_diagnosticsNoForm")]),
  ];
};

/** Where access is withheld, an open portal looks like none. */
const withheldWords = ({ origins, isAll }: Diagnostics["withheld"], t: Translate): string =>
  isAll ? t("options_diagnosticsWithheldAll") : t("options_diagnosticsWithheld", withheldHosts(origins));

interface PortalsProps {
  readonly diagnostics: Diagnostics;
  readonly examination: ExaminationSource;
  readonly onExamined: (tabId: number, examined: Examined | undefined) => void;
  readonly children: ComponentChildren;
  readonly t: Translate;
}

const siteOf = ({ site }: DiagnosedTab): string => site.replace(/^https:\/\/|\/\*$/g, "");

const Portals = ({ diagnostics: { tabs, withheld }, examination, onExamined, children, t }: PortalsProps) => (
  <>
    <h3>{t("options_diagnosticsPortals")}</h3>
    {withheld.origins.length > 0 && <p>{withheldWords(withheld, t)}</p>}
    {children}
    {withheld.origins.length === 0 && tabs.length === 0 && <p>{t("options_diagnosticsNoTabs")}</p>}
    <ul>
      {tabs.map((tab) => (
        <li key={tab.id}>
          <strong>{siteOf(tab)}</strong>
          {tabWords(tab, t).map((words) => (
            <p>{words}</p>
          ))}
          {tab.forms.map(({ findings }) => findings.length > 0 && <Findings findings={findings} t={t} />)}
          {!tab.isWithheld && (
            <PageExamination
              source={examination}
              tabId={tab.id}
              site={siteOf(tab)}
              onExamined={(examined) => onExamined(tab.id, examined)}
              t={t}
            />
          )}
        </li>
      ))}
    </ul>
  </>
);

const Log = ({ diagnostics: { store, waiting }, t }: { readonly diagnostics: Diagnostics; readonly t: Translate }) => (
  <>
    <h3>{t("options_diagnosticsLog")}</h3>
    <p>
      {store
        ? t("options_diagnosticsCounts", store.awaitingResponse, store.responded, store.closed)
        : t("options_diagnosticsNoLog")}
    </p>
    {waiting > 0 && <p>{t("options_diagnosticsWaiting", waiting)}</p>}
  </>
);

/**
 * What is recognised in the open portals, how the ticket store is, and all of it as a text to send along with a report.
 */
export const DiagnosticsGroup = ({ source, examination, children, t }: DiagnosticsProps) => {
  const [diagnostics, setDiagnostics] = useState<Diagnostics>();
  const [examined, setExamined] = useState<ReadonlyMap<number, Examined>>(new Map());
  const [error, setError] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const fail = (reason: unknown): void => setError(reason instanceof Error ? reason.message : String(reason));
  const look = useCallback((): void => {
    setError(undefined);
    setCopied(false);
    source.read().then(setDiagnostics, fail);
  }, [source]);
  useEffect(() => {
    const stop = new AbortController();
    look();
    source.watch(look, stop.signal);
    return () => stop.abort();
  }, [look]);
  const text = diagnostics && diagnosticsText(diagnostics, source.surroundings, examined);
  return (
    <Group id="diagnostics" title={t("options_diagnostics")} why={t("options_diagnosticsWhy")} saving={undefined} t={t}>
      <div class="diagnostics">
        {error !== undefined && (
          <p class="wrong" role="alert">
            {t("options_diagnosticsFailed", error)}
          </p>
        )}
        {diagnostics !== undefined && (
          <>
            <Portals
              diagnostics={diagnostics}
              examination={examination}
              onExamined={(tabId, one) => {
                setCopied(false);
                setExamined(
                  (all) => new Map([...all].filter(([id]) => id !== tabId).concat(one ? [[tabId, one]] : [])),
                );
              }}
              t={t}
            >
              {children}
            </Portals>
            <Log diagnostics={diagnostics} t={t} />
          </>
        )}
        {text !== undefined && (
          <>
            <label class="label" for="diagnosticsText">
              {t("options_diagnosticsText")}
            </label>
            <textarea id="diagnosticsText" readOnly rows={8} value={text} spellcheck={false} lang="en" dir="ltr" />
          </>
        )}
        <p>{t("options_diagnosticsSend")}</p>
        <div class="buttons">
          <button type="button" onClick={look}>
            {t("options_diagnosticsAgain")}
          </button>
          {text !== undefined && (
            <button type="button" onClick={() => void source.copy(text).then(() => setCopied(true), fail)}>
              {t("options_diagnosticsCopy")}
            </button>
          )}
          <span role="status">{isCopied && t("options_diagnosticsCopied")}</span>
        </div>
      </div>
    </Group>
  );
};
