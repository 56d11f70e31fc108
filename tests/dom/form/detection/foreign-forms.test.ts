import { afterEach, describe, expect, it } from "vitest";
import { detectForm, isPossibleAt } from "../../../../src/form/detection/detect-form.ts";
import { partnerCard } from "../../../../src/form/detection/partner-card.ts";
import type { FormDefinition } from "../../../../src/portals/definition/form-definition.ts";
import { languagesOf, wordsFor } from "../../../../src/portals/words-for.ts";
import { FORM_PORTALS } from "../../../support/detectors/detectors.ts";
import { FOREIGN_ADDRESSES } from "../../../support/foreign-forms/foreign-addresses.ts";
import { REQUEST_FORMS } from "../../../support/foreign-forms/request-forms.ts";
import { nearTitles } from "../../../support/foreign-forms/near-titles.ts";
import { howMany } from "../../../support/how-many.ts";

const FILES = import.meta.glob<string>("../../../fixtures/foreign-forms/*/*.html", {
  eager: true,
  import: "default",
  query: "?raw",
});
/** The pages by their kind, such as "people/add-user". */
const PAGES = Object.entries(FILES).map(([path, html]): readonly [kind: string, html: string] => [
  path.replace(/^.*foreign-forms\/|\.html$/g, ""),
  html,
]);

/**
 * Those that are tried in what takes longest: every third one, more of them by `VITE_RUNS` (`howMany`). All of them are
 * tried at every host and in every language.
 */
const SOME = PAGES.filter((_page, at) => at % Math.ceil(PAGES.length / howMany(32, 0).runs) === 0);

/** Each page is tried at one address in this number, and in one language in this number: together at and in all. */
const SHARE = PAGES.length;

const definitionsIn = (language: string): readonly FormDefinition[] =>
  FORM_PORTALS.flatMap(({ id, forms }) => forms(wordsFor(id, language)));

/** Those of all words together. */
const IN_ALL_WORDS = definitionsIn("");
const LANGUAGES = [...new Set(FORM_PORTALS.flatMap(({ id }) => languagesOf(id)))];
/** Each language once: Chinese has several names. */
const BY_LANGUAGE = new Map(
  LANGUAGES.map((language) => {
    const definitions = definitionsIn(language);
    return [JSON.stringify(definitions.map(({ words }) => words)), { language, definitions }];
  }),
)
  .values()
  .toArray();

/** An address that names the form itself is a sign of it, whatever the page shows. */
const namesForm = (url: string): boolean =>
  IN_ALL_WORDS.some((form) => isPossibleAt(url, form) && form.routes.some((route) => route.test(url)));

const ADDRESSES = FOREIGN_ADDRESSES.filter(({ url }) => !namesForm(url));
/** An address of the portal with this form. */
const homeOf = (definition: FormDefinition): string =>
  ADDRESSES.find(({ portal }) => portal === definition.portal)?.url ?? "";

/** Those of a list that are this page's to try. */
const shareOf = <Item>(kind: string, list: readonly Item[]): Item[] => {
  const turn = PAGES.findIndex(([one]) => one === kind) % SHARE;
  return list.filter((_, index) => index % SHARE === turn);
};

/** What a page is taken for: the portal, and by which fields. */
const takenFor = (url: string, definitions: readonly FormDefinition[]): string[] =>
  definitions.flatMap((definition) => {
    const found = detectForm({ document, url, frameName: "" }, definition);
    if (!found) return [];
    const known = found.evidence.map((sign) => (sign.kind === "field" ? sign.field : sign.kind));
    return [`${definition.portal}: ${known.sort().join(", ")}`];
  });

const cards = (definitions: readonly FormDefinition[]): string[] =>
  definitions.flatMap((definition) => partnerCard(document, definition) ?? []);

/** The same for each form at home. */
const takenForAtHome = (definitions: readonly FormDefinition[]): string[] => [
  ...definitions.flatMap((definition) => takenFor(homeOf(definition), [definition])),
  ...cards(definitions),
];

const show = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  const [title, ...more] = document.body.querySelectorAll("h1");
  if (!title || more.length > 0) throw new Error("A page has one title");
  return title;
};

afterEach(() => document.body.replaceChildren());

describe("pages that ask for something else than support", () => {
  it("are of many kinds and languages, at every host", () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(PAGES.map(([, html]) => /lang="(\w+)"/.exec(html)?.[1])).size).toBeGreaterThanOrEqual(10);
    expect(new Set(ADDRESSES.map(({ url }) => new URL(url).host)).size).toBeGreaterThan(25);
    expect(IN_ALL_WORDS.map(homeOf)).toEqual([
      "https://portal.azure.com/",
      "https://admin.microsoft.com/",
      "https://admin.powerplatform.microsoft.com/",
    ]);
  });

  it.each(PAGES)("%s is no support form, at any address", (kind, html) => {
    show(html);
    const found = shareOf(kind, ADDRESSES).flatMap(({ url }) => takenFor(url, IN_ALL_WORDS));
    expect([...new Set([...found, ...takenForAtHome(IN_ALL_WORDS)])]).toEqual([]);
  });

  it.each(PAGES)("%s is no support form, in the words of any language", (kind, html) => {
    const own = show(html).closest("[lang]")?.getAttribute("lang");
    const tried = BY_LANGUAGE.filter(({ language }) => language === "en" || language === own);
    const found = new Map<string, string[]>();
    for (const { language, definitions } of new Set([...tried, ...shareOf(kind, BY_LANGUAGE)]))
      for (const one of takenForAtHome(definitions)) found.set(one, [...(found.get(one) ?? []), language]);
    expect([...found].map(([one, languages]) => `${one} in ${languages.slice(0, 3).join(", ")}`)).toEqual([]);
  });

  it.each(SOME)("%s is no support form under a title that is near", (_kind, html) => {
    const title = show(html);
    const found = new Set<string>();
    for (const near of nearTitles(title.closest("[lang]")?.getAttribute("lang") ?? "")) {
      title.textContent = near;
      for (const one of takenForAtHome(IN_ALL_WORDS)) found.add(`${near}: ${one}`);
    }
    expect([...found]).toEqual([]);
  });

  it.each(SOME)("%s is no support form in a shadow tree", (_kind, html) => {
    const host = document.createElement("contoso-app");
    host.attachShadow({ mode: "open" }).innerHTML = html;
    document.body.append(host);
    expect(takenForAtHome(IN_ALL_WORDS)).toEqual([]);
  });
});

describe("beside a support form", () => {
  it.each(SOME)("nothing of %s is taken for a part of it", (_kind, html) => {
    const wrong = IN_ALL_WORDS.flatMap((definition) => {
      document.body.innerHTML = `${html}<div id="request">${REQUEST_FORMS[definition.portal]}</div>`;
      const found = detectForm({ document, url: homeOf(definition), frameName: "" }, definition);
      if (!found) return [`${definition.portal}: not found`];
      return found.fields
        .filter(({ control }) => control.element.closest("#request") === null)
        .map(({ field, label }) => `${definition.portal}: ${field} at ${label}`);
    });
    expect(wrong).toEqual([]);
  });
});
