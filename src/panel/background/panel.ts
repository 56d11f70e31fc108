import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { StoreProblemKind } from "../../tickets/store/store-problem.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import { fillPolicy } from "../../tenant/verdict/fill-policy.ts";
import { isFrameShown } from "../../form/background/is-frame-shown.ts";
import type { TabForms } from "../../form/background/tab-forms.ts";
import type { Verdict } from "../../tenant/model/verdict.ts";

export interface PanelDeps {
  readonly commands: CommandApi;
  readonly forms: Pick<TabItem<TabForms>, "read">;
  readonly problems: Pick<StoreProblems, "kinds">;
  readonly readSettings: () => Promise<Settings>;
  /** Whose tenant a tab has open, once everything that is known has been judged. */
  readonly verdictIn: (tabId: number) => Promise<Verdict | undefined>;
}

/** What the panel shows: of several open forms the one that reported last. */
const panelStateOf = (
  verdict: Verdict | undefined,
  forms: TabForms,
  settings: Settings,
  problems: readonly StoreProblemKind[],
): PanelState => {
  const form = forms.forms.findLast(({ frameId }) => isFrameShown(forms, frameId))?.report;
  return {
    ...(verdict && { verdict }),
    ...(form && { form }),
    policy: fillPolicy(verdict, settings, undefined),
    ...(problems.includes("memoryFull") && { memoryFull: true }),
  };
};

/** What the panel of a tab shows now. */
export const readPanel = async (deps: Omit<PanelDeps, "commands">, tabId: number): Promise<PanelState> => {
  const verdict = await deps.verdictIn(tabId);
  return panelStateOf(verdict, await deps.forms.read(tabId), await deps.readSettings(), await deps.problems.kinds());
};

/** Has the top document of a tab show what is known now. */
export const showPanel = async (deps: PanelDeps, tabId: number): Promise<void> => {
  const shown = await readPanel(deps, tabId);
  const top = { tabId, frameId: 0 };
  if (shown.form && (shown.verdict || shown.memoryFull)) await sendCommand(deps.commands, top, "panelDue", {});
  await sendCommand(deps.commands, top, "showPanel", shown);
};
