import { useEffect, useState } from "preact/hooks";
import { hostOfPattern } from "../../model/match-pattern.ts";
import { OPTIONAL_CLOUDS, originsOf, type OptionalCloud } from "../../portals/hosts/clouds.ts";
import type { Translate } from "../../words/translate.ts";
import type { CloudsSource } from "./clouds-source.ts";
import { Group } from "./fields/group.tsx";
import { SeenFrames } from "./seen-frames.tsx";

interface CloudsProps {
  readonly source: CloudsSource;
  readonly t: Translate;
}

interface SwitchProps extends CloudsProps {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly origins: readonly string[];
  /** Origins that go with the others when the switch is turned off. */
  readonly along?: readonly string[];
  /** Called with whether it is on. */
  readonly switched?: (on: boolean) => void;
}

/** One switch. The click asks the browser before anything else, and its answer is what the switch shows. */
const Switch = ({ id, label, note, origins, along = [], switched, source, t }: SwitchProps) => {
  const [isOn, setOn] = useState(false);
  const [state, setState] = useState<"waiting" | "refused">();
  const words = origins.join();
  useEffect(() => switched?.(isOn), [isOn]);
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void source.isGranted(origins).then(setOn, source.report);
    source.watch(read, stop.signal);
    read();
    return () => stop.abort();
  }, [source, words]);
  const change = (event: { readonly currentTarget: HTMLInputElement }): void => {
    // What it shows is what the browser has granted, not what was pressed.
    event.currentTarget.checked = isOn;
    if (state === "waiting") return;
    const asked = isOn ? source.remove([...origins, ...along]) : source.request(origins);
    setState("waiting");
    asked.then(
      (done) => {
        setState(done ? undefined : "refused");
        if (done) setOn(!isOn);
      },
      () => setState("refused"),
    );
  };
  return (
    <div class="switch">
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          aria-disabled={state === "waiting" || undefined}
          aria-describedby={`${id}-note`}
          onChange={change}
        />{" "}
        {label}
      </label>
      <p class="hint" id={`${id}-note`}>
        {note}
      </p>
      <p class="hint" role="status">
        {state === "waiting" && t("options_cloudWaiting")}
        {state === "refused" && t("options_cloudRefused")}
      </p>
    </div>
  );
};

/** A cloud and, once it is on, the frames of its Azure portal, which may be at other hosts. */
const Cloud = ({ definition, source, t }: CloudsProps & { readonly definition: OptionalCloud }) => {
  const { cloud, frames } = definition;
  const [isOn, setOn] = useState(false);
  return (
    <div class="cloud">
      <Switch
        id={`cloud-${cloud}`}
        label={t(`cloud_${cloud}`)}
        note={t(`cloudNote_${cloud}`)}
        origins={originsOf(definition)}
        along={frames}
        switched={setOn}
        source={source}
        t={t}
      />
      {isOn && frames.length > 0 && (
        <Switch
          id={`frames-${cloud}`}
          label={t("options_cloudFrames", frames.map(hostOfPattern).join(", "))}
          origins={frames}
          source={source}
          t={t}
        />
      )}
      {isOn && <SeenFrames cloud={cloud} source={source} t={t} />}
    </div>
  );
};

/** The clouds other than the worldwide one, each with the access that it needs. */
export const CloudsGroup = ({ source, t }: CloudsProps) => (
  <Group title={t("options_clouds")} why={t("options_cloudsWhy")} saving={undefined} t={t}>
    {OPTIONAL_CLOUDS.map((definition) => (
      <Cloud key={definition.cloud} definition={definition} source={source} t={t} />
    ))}
  </Group>
);
