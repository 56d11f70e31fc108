import type { Browser, Events } from "../browser-types.ts";

/** The part of the extension's API that knows the toolbar; what is optional some browsers lack. */
export interface ToolbarApi {
  readonly action: Partial<Pick<Browser["action"], "getUserSettings">> & {
    readonly onUserSettingsChanged?: Pick<Events.Event<() => void>, "addListener" | "removeListener">;
  };
}

/** Whether the extension's button is on the toolbar; undefined where the browser does not say. */
export const isOnToolbar = async ({ action }: ToolbarApi): Promise<boolean | undefined> =>
  (await action.getUserSettings?.())?.isOnToolbar;

/** Calls back when that may have changed: by the browser's event where there is one. */
export const watchToolbar = ({ action }: ToolbarApi, changed: () => void, signal: AbortSignal): void => {
  action.onUserSettingsChanged?.addListener(changed);
  signal.addEventListener("abort", () => action.onUserSettingsChanged?.removeListener(changed));
};
