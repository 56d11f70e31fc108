/** A notification; what it says must not name a customer or a title (Edge policy 1.9.3). */
export interface NotificationWords {
  readonly title: string;
  readonly message: string;
  /** Shown where the browser has buttons (Chromium), left out where it has not (Firefox). */
  readonly buttons: readonly string[];
}

interface NotificationOptions {
  type: "basic";
  iconUrl: string;
  title: string;
  message: string;
  buttons?: { title: string }[];
}

/** The part of the notifications API that is used here; the polyfill's types know no buttons. */
export interface NotificationsApi {
  create(id: string, options: NotificationOptions): Promise<string>;
}

/**
 * Shows a notification; one with the same id is replaced.
 * Firefox throws on `buttons` before it shows anything, so what it takes is found out by trying.
 */
export const showNotification = async (
  notifications: NotificationsApi,
  id: string,
  { title, message, buttons }: NotificationWords,
  iconUrl: string,
): Promise<void> => {
  const options: NotificationOptions = { type: "basic", iconUrl, title, message };
  try {
    await notifications.create(id, { ...options, buttons: buttons.map((button) => ({ title: button })) });
  } catch {
    await notifications.create(id, options);
  }
};
