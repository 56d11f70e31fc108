import type { Browser } from "../browser-types.ts";

/** As much of the API as opening a page of ours needs; Firefox for Android has no windows. */
export interface OwnPagesApi {
  readonly tabs: Pick<Browser["tabs"], "query" | "create" | "update">;
  readonly windows?: Pick<Browser["windows"], "update"> | undefined;
}

/**
 * Shows a page of ours: the tab that has it open comes to the front, else a new one is made.
 * @param url of the page, without `?` and `#`
 * @param hash what follows it, with `#`: an open page keeps the rest of its address; empty: it stays where it is
 */
export const openOwnPage = async ({ tabs, windows }: OwnPagesApi, url: string, hash = ""): Promise<void> => {
  const open = await tabs.query({});
  const isIt = (address: string | undefined): boolean =>
    address === url || address?.startsWith(`${url}?`) === true || address?.startsWith(`${url}#`) === true;
  const tab = open.find((one) => isIt(one.url) || isIt(one.pendingUrl));
  if (tab?.id === undefined) {
    await tabs.create({ url: url + hash });
    return;
  }
  await tabs.update(tab.id, {
    active: true,
    ...(hash !== "" && { url: ((tab.url ?? url).split("#")[0] ?? url) + hash }),
  });
  if (tab.windowId !== undefined) await windows?.update(tab.windowId, { focused: true });
};
