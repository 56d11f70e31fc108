import type { Browser } from "../../platform/browser-types.ts";

export interface OpenListDeps {
  readonly tabs: Pick<Browser["tabs"], "query" | "create" | "update">;
  readonly windows: Pick<Browser["windows"], "update">;
  /** The address of the page "All requests". */
  readonly listPage: string;
}

const withoutParts = (address: string): string => address.replace(/[?#].*$/, "");

/** Shows the page "All requests": in the tab where it is open already, else in a new one. */
export const openListPage = async ({ tabs, windows, listPage }: OpenListDeps): Promise<void> => {
  const open = (await tabs.query({})).find(({ url }) => url !== undefined && withoutParts(url) === listPage);
  if (open?.id === undefined) {
    await tabs.create({ url: listPage });
    return;
  }
  await tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await windows.update(open.windowId, { focused: true });
};
