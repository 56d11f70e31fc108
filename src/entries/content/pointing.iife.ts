import { MAX_LESSON_TEXT } from "../../lessons/model/lesson.ts";
import { addressOf } from "../../lessons/page/address-of.ts";
import { pointAtControl } from "../../lessons/page/point-at-control.ts";
import { fieldReads, partReads, pointedControl, type PointingReads } from "../../lessons/page/pointing-reads.ts";
import { POINTING_COMMANDS } from "../../messages/command-list.ts";
import { receiveCommands } from "../../messages/command.ts";
import { languageOfWords } from "../../messages/kept-words.ts";
import { REPLIES_TO_POINTING } from "../../messages/replies.ts";
import { sendWith } from "../../messages/send.ts";
import { collectControls } from "../../page/controls/collect-controls.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { shareShadows } from "../../page/elements/shadow-roots.ts";
import { pageLanguage } from "../../page/text/page-language.ts";
import { PANEL_TAG } from "../../panel/host/panel-tag.ts";
import { contentApi } from "../../platform/content-api.ts";
import { translateWith } from "../../words/translate.ts";
import { contentScope } from "./content-scope.ts";
import type { RunningContent } from "./running-content.ts";

/** Maximum number of elements among which a control is looked for by its label. */
const MAX_LOOKED_AT = 3000;

const isInPanel = (event: Event): boolean =>
  event.composedPath().some((one) => one instanceof Element && one.localName === PANEL_TAG);

/** Lets the person point at a control of this frame, each time the background asks for it. */
const startPointing = (running: RunningContent): void => {
  const { signal } = running;
  if (contentScope.onBehalfPointing?.signal === signal) return;
  contentScope.onBehalfPointing = { signal };
  shareShadows(running.shadows);
  const send = sendWith(contentApi, REPLIES_TO_POINTING);
  const language = (): string => languageOfWords(pageLanguage(window));
  let stop = new AbortController();
  const begin = (id: string, reads: PointingReads, isAnyFrame: boolean): void => {
    stop.abort();
    stop = new AbortController();
    running.capture = pointAtControl({
      document,
      reads,
      t: translateWith(contentApi.i18n),
      isInPanel,
      onPointed: (pointed) => void send("fieldPointed", { id, language: language(), ...pointed }),
      onEnded: () => void send("pointingEnded", { id }),
      signal: AbortSignal.any([stop.signal, signal]),
    });
    // The keys go where the person looks.
    if (window.top !== window && !isAnyFrame) window.focus();
  };
  const name = (id: string, label: string): void => {
    const control = collectControls(document, MAX_LOOKED_AT).find((one) =>
      labelsOf(one).some((text) => text.startsWith(label)),
    );
    const { section, controlKind }: Partial<ReturnType<typeof pointedControl>> =
      (control && pointedControl(control)) ?? {};
    void send("fieldPointed", {
      id,
      language: language(),
      label,
      ...(section !== undefined && { section }),
      ...(controlKind !== undefined && { controlKind }),
    });
  };
  const address = (id: string): void => {
    const label = addressOf(location.href);
    if (label === undefined || label.length > MAX_LESSON_TEXT) void send("pointingEnded", { id });
    else void send("fieldPointed", { id, language: language(), label });
  };
  receiveCommands(
    contentApi.runtime,
    POINTING_COMMANDS,
    {
      startPointing: ({ id, controls, label, part, isAnyFrame = false }) => {
        if (label !== undefined) name(id, label);
        else if (part === "address") address(id);
        else begin(id, part === undefined ? fieldReads(controls) : partReads(part), isAnyFrame);
      },
      stopPointing: () => stop.abort(),
    },
    signal,
  );
};

if (contentScope.onBehalf) startPointing(contentScope.onBehalf);
