import type { Browser } from "./browser-types.ts";

export type ActionApi = Pick<Browser["action"], "setBadgeText" | "setBadgeBackgroundColor" | "setTitle">;

export interface Badge {
  /** At most four characters fit; empty is no badge. */
  readonly text: string;
  readonly color: string;
  /** The tooltip of the button, which is also its accessible name. */
  readonly title: string;
}

/** Shows a badge on the toolbar button. */
export const showBadge = async (action: ActionApi, { text, color, title }: Badge): Promise<void> => {
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color }),
    action.setTitle({ title }),
  ]);
};
