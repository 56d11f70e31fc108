import { useEffect, useState } from "preact/hooks";
import type { CloudId } from "../../model/cloud.ts";
import type { SeenFrame } from "../../access/model/seen-frame.ts";
import type { Translate } from "../../words/translate.ts";
import type { CloudsSource } from "./clouds-source.ts";

interface SeenFramesProps {
  readonly cloud: CloudId;
  readonly source: CloudsSource;
  readonly t: Translate;
}

/**
 * A frame to which access can be granted. The click asks the browser before anything else; then it is listed no more.
 */
const Grantable = ({ origin, source, t }: Omit<SeenFramesProps, "cloud"> & { readonly origin: string }) => {
  const [state, setState] = useState<"waiting" | "refused">();
  const allow = (): void => {
    if (state === "waiting") return;
    const asked = source.request([`${origin}/*`]);
    setState("waiting");
    asked.then(
      (done) => setState(done ? undefined : "refused"),
      () => setState("refused"),
    );
  };
  return (
    <li>
      <span dir="ltr">{origin}</span>{" "}
      <button
        type="button"
        aria-disabled={state === "waiting" || undefined}
        aria-label={t("options_frameAllowNamed", origin)}
        onClick={allow}
      >
        {t("options_frameAllow")}
      </button>
      <p class="hint" role="status">
        {state === "waiting" && t("options_cloudWaiting")}
        {state === "refused" && t("options_cloudRefused")}
      </p>
    </li>
  );
};

/** The frames that were seen in a cloud's portals and to which there is no access yet, or can be none. */
export const SeenFrames = ({ cloud, source, t }: SeenFramesProps) => {
  const [frames, setFrames] = useState<readonly SeenFrame[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void source.seenFrames().then(setFrames, source.report);
    source.watch(read, stop.signal);
    read();
    return () => stop.abort();
  }, [source]);
  const here = frames.filter((frame) => frame.cloud === cloud);
  const grantable = here.filter(({ isGrantable }) => isGrantable);
  if (here.length === 0) return null;
  return (
    <div class="switch">
      {grantable.length > 0 && <p id={`seen-${cloud}`}>{t("options_framesSeen")}</p>}
      {grantable.length > 0 && (
        <ul aria-labelledby={`seen-${cloud}`}>
          {grantable.map(({ origin }) => (
            <Grantable key={origin} origin={origin} source={source} t={t} />
          ))}
        </ul>
      )}
      {here
        .filter(({ isGrantable }) => !isGrantable)
        .map(({ origin }) => (
          <p key={origin}>{t("options_frameOutOfReach", origin)}</p>
        ))}
    </div>
  );
};
