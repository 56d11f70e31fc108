const KEY = "request";

/** The page of all requests, within the extension. */
export const LIST_PAGE = "src/entries/list/index.html";

/** The part of the list's address, from `#` on, that opens the details of a request; empty for none. */
export const listHash = (id: string | undefined): string =>
  id === undefined ? "" : `#${new URLSearchParams({ [KEY]: id }).toString()}`;

/** The request that the list's address names: the reverse of `listHash`. */
export const requestInHash = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, "")).get(KEY) || undefined;
