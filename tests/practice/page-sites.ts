import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PracticeSite, textResponse } from "./practice-site.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** A portal of a single page, which says in its head where it is. */
const pageSite = (folder: string): PracticeSite<object> => {
  const html = readFileSync(`${here}${folder}/page.html`, "utf8");
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (address === undefined) throw new Error(`tests/practice/${folder}/page.html names no canonical address`);
  return {
    id: folder,
    title: /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? folder,
    addresses: { form: address },
    match: (url) => url.host === new URL(address).host,
    respond: () => Promise.resolve(textResponse(200, "text/html", html)),
  };
};

/** The practice portals that are no more than a page: each folder beside this file with a `page.html`. */
export const pageSites = (): PracticeSite<object>[] =>
  readdirSync(here)
    .filter((name) => existsSync(`${here}${name}/page.html`))
    .sort()
    .map(pageSite);
