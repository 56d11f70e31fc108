import { readPage } from "../../masked-copy/page/read-page.ts";
import { shareShadows } from "../../page/elements/shadow-roots.ts";
import type { PortalPage } from "../../portals/definition/portal-page.ts";
import { contentScope } from "./content-scope.ts";

/** What the scripts of each portal carry. */
const PAGES = Object.values(
  import.meta.glob<Record<string, PortalPage>>("../../portals/*/page.ts", { eager: true }),
).flatMap((module) => Object.values(module));

if (contentScope.onBehalf) shareShadows(contentScope.onBehalf.shadows);

/** How the detection reads this frame, with the words of each portal. */
contentScope.onBehalfExamining = (words) =>
  readPage(
    { document, url: location.href, frameName: window.name },
    PAGES.flatMap(({ id, forms }) => forms(words[id] ?? {})),
  );
