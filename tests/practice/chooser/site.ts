import { type PracticeSite, fileResponse, textResponse } from "../practice-site.ts";

/** What the page needs to know of a portal. */
type Listed = Pick<PracticeSite<object>, "title" | "addresses">;

const HOST = "practice.example";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** `ownOrganization` as a person reads it: "Own organization". */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

const section = ({ title, addresses }: Listed): string =>
  `<section><h2>${escapeHtml(title)}</h2><ul>${Object.entries(addresses)
    .map(
      ([name, address]) =>
        `<li><a href="${escapeHtml(address)}">${escapeHtml(inWords(name))}</a> <code>` +
        `${escapeHtml(address)}</code></li>`,
    )
    .join("")}</ul></section>`;

const STYLE =
  `body { font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; max-width: 1000px; margin: ` +
  `24px auto; padding: 0 16px; }
h1, h2 { font-weight: 600; } h2 { font-size: 18px; } li { margin: 4px 0; } code { color: #555; ` +
  `font-size: 12px; overflow-wrap: anywhere; }`;

const page = (portals: readonly Listed[]): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport"
  content="width=device-width, initial-scale=1"><title>Practice portals</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/chooser.css"></head>
<body><main><h1>Practice portals</h1><p>They live at the addresses of the real ones, and nothing here ` +
  `reaches the network.</p>${portals.map(section).join("")}</main></body></html>`;

/** A page with links to every portal and form of the practice world. */
export const makeChooser = (portals: readonly Listed[]): PracticeSite<object> & { readonly id: "chooser" } => ({
  id: "chooser",
  title: "All practice portals",
  addresses: { chooser: `https://${HOST}/` },
  match: (url) => url.hostname === HOST,
  respond: ({ url }) =>
    Promise.resolve(
      url.pathname === "/chooser.css"
        ? fileResponse("text/css", STYLE)
        : textResponse(200, "text/html", page(portals), {
            "content-security-policy": "default-src 'none'; style-src 'self'; img-src data:",
          }),
    ),
});
