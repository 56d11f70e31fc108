import * as ko from "knockout";
import { config, label } from "./context.ts";

/** A notice of the portal: shown as a toast for a while, and kept in the pane. */
export interface Notice {
  readonly title: string;
  readonly description: string;
  readonly kind: "success" | "error" | "information";
}

/** Toasts and the notifications pane; both live in the top document and are lost on reload. */
export class Notifications {
  readonly toasts = ko.observableArray<ToastItem>();
  readonly entries = ko.observableArray<Notice>();
  readonly paneOpen = ko.observable(false);
  readonly count = ko.computed(() => String(this.entries().length));

  /** Puts a notice into the pane without showing it. */
  keep(notice: Notice): void {
    this.entries.unshift(notice);
  }

  show(notice: Notice): void {
    this.keep(notice);
    const toast = new ToastItem(notice, () => this.toasts.remove(toast));
    this.toasts.unshift(toast);
    setTimeout(() => this.toasts.remove(toast), config.toastLasts);
  }

  togglePane(): void {
    this.paneOpen(!this.paneOpen());
  }
}

class ToastItem {
  readonly title: string;
  readonly description: string;
  readonly iconClass: string;
  readonly time = new Date().toLocaleTimeString(config.language, { hour: "numeric", minute: "2-digit" });
  readonly close: () => void;

  constructor({ title, description, kind }: Notice, close: () => void) {
    this.title = title;
    this.description = description;
    this.iconClass = `fxs-toast-icon fxs-toast-${kind}`;
    this.close = close;
  }
}

/** Toasts and pane, as the shell's template holds them. */
export const notificationsTemplate = (): string => `
<div data-bind="with: notifications">
  <ul class="fxs-toast" data-bind="foreach: toasts">
    <li class="fxs-toast-item fxs-popup">
      <div data-bind="attr.class: iconClass"></div>
      <div class="fxs-toast-header"><span class="fxs-toast-title" data-bind="text: title"></span><span
        class="fxs-toast-time" data-bind="text: time"></span></div>
      <div class="fxs-toast-description" data-bind="text: description"></div>
      <button type="button" class="fxs-toast-close" aria-label="${label("dismissToast")}"
        data-bind="click: close"></button>
    </li>
  </ul>
  <div data-bind="if: paneOpen">
    <div class="fxs-contextpane" role="complementary" aria-labelledby="fxsContextPaneTitle">
      <h2 id="fxsContextPaneTitle">${label("notifications")}</h2>
      <ul class="fxs-notificationspane" data-bind="foreach: entries">
        <li class="fxs-notificationmenu-notification-li">
          <div class="fxs-notificationmenu-notification-title" data-bind="text: title"></div>
          <div class="fxs-notificationmenu-notification-description" data-bind="text: description"></div>
        </li>
      </ul>
    </div>
  </div>
</div>`;
