import type { Browser, Events } from "../../platform/browser-types.ts";
import type { NotificationsApi } from "../../platform/notifications.ts";

/** The part of the extension's API that the background uses. */
export interface BackgroundApi extends Pick<
  Browser,
  "runtime" | "storage" | "tabs" | "windows" | "alarms" | "action" | "scripting" | "i18n" | "permissions"
> {
  /** In the background it says that all windows are private: the browser keeps no history. */
  readonly extension?: Pick<Browser["extension"], "inIncognitoContext">;
  readonly notifications: NotificationsApi &
    Pick<Browser["notifications"], "clear" | "onClicked"> & {
      /** Firefox has no buttons. */
      readonly onButtonClicked?: Events.Event<(notificationId: string, button: number) => void>;
    };
}
