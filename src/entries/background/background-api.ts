import type { Browser, Events } from "../../platform/browser-types.ts";
import type { NotificationsApi } from "../../platform/notifications.ts";

/** The part of the extension's API that the background uses. */
export interface BackgroundApi extends Pick<
  Browser,
  "runtime" | "storage" | "tabs" | "alarms" | "action" | "scripting" | "i18n" | "permissions"
> {
  /** Firefox for Android has none. */
  readonly windows?: Pick<Browser["windows"], "update">;
  readonly notifications: NotificationsApi &
    Pick<Browser["notifications"], "clear" | "onClicked"> & {
      /** Firefox has no buttons. */
      readonly onButtonClicked?: Events.Event<(notificationId: string, button: number) => void>;
    };
}
