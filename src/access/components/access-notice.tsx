import { useEffect, useRef, useState } from "preact/hooks";
import type { WithheldAccess } from "../../platform/pages/site-access.ts";
import type { Translate } from "../../words/translate.ts";
import { withheldHosts } from "../model/withheld-hosts.ts";

/** The browser's permissions as the notice needs them. */
export interface AccessSource {
  readonly withheld: () => Promise<WithheldAccess>;
  /** Has to be called first in a click: after waiting for anything else, browsers refuse to ask. */
  readonly request: (origins: readonly string[]) => Promise<boolean>;
  /** Calls back when permissions come or go. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
  readonly report: (error: unknown) => void;
}

/** What the browser withholds now; undefined while that is not known. */
export const useWithheld = (source: AccessSource): WithheldAccess | undefined => {
  const [access, setAccess] = useState<WithheldAccess>();
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void source.withheld().then(setAccess, source.report);
    source.watch(read, stop.signal);
    read();
    return () => stop.abort();
  }, [source]);
  return access;
};

interface AccessProps {
  readonly source: AccessSource;
  readonly t: Translate;
}

/** Says where the browser does not let the extension run, and asks for it. */
export const AccessNotice = ({ source, t }: AccessProps) => {
  const access = useWithheld(source);
  const [state, setState] = useState<"waiting" | "refused" | "allowed">();
  const words = useRef<HTMLParagraphElement>(null);
  const origins = access?.origins ?? [];
  const isWithheld = origins.length > 0;
  // The button that had the focus is gone.
  useEffect(() => {
    if (state === "allowed" && !isWithheld) words.current?.focus();
  }, [state, isWithheld]);
  const allow = (): void => {
    const asked = source.request(origins);
    setState("waiting");
    asked.then(
      (done) => setState(done ? "allowed" : "refused"),
      () => setState("refused"),
    );
  };
  if (!isWithheld && state !== "allowed") return null;
  return (
    <div class="call">
      <p ref={words} tabIndex={-1} role="status">
        {!isWithheld && t("access_allowed")}
        {isWithheld && (access?.isAll ? t("access_withheldAll") : t("access_withheld", withheldHosts(origins)))}
      </p>
      {isWithheld && (
        <button type="button" onClick={allow}>
          {t("access_allow")}
        </button>
      )}
      {isWithheld && (
        <p role="status">
          {state === "waiting" && t("options_cloudWaiting")}
          {state === "refused" && t("access_refused")}
        </p>
      )}
    </div>
  );
};
