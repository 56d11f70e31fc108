import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { PORTALS } from "../../src/portals/registry.ts";
import { readJson } from "./support/files.ts";
import { type Built, built, BROWSERS } from "./support/built.ts";
import { HOSTS, OWN_KEYS, PERMISSIONS_OF, SHARED_KEYS } from "./support/expected-manifest.ts";
import type { Manifest } from "./support/manifest.ts";

/** Of one content script, in bytes: it is loaded in every frame of a portal. */
const LIMITS = { minified: 80_000, gzipped: 25_000 };

const named = ({ manifest }: Built): string[] => [
  ...Object.values(manifest.icons),
  ...Object.values(manifest.action.default_icon),
  manifest.action.default_popup,
  manifest.options_ui.page,
  ...(manifest.background.scripts ?? []),
  ...(manifest.background.service_worker === undefined ? [] : [manifest.background.service_worker]),
  ...manifest.content_scripts.flatMap(({ js }) => js),
  `_locales/${manifest.default_locale}/messages.json`,
];

const REFERENCES: Readonly<Record<string, RegExp>> = {
  ".html": /(?:src|href)="([^"#?]+)"/g,
  ".js": /(?:\bfrom|\bimport)\s*\(?["'`](\.{0,2}\/[^"'`]+)["'`]/g,
  ".css": /url\(["']?(?!data:)([^"')]+)["']?\)/g,
};

/** The files that a page, script or style sheet names. */
const referencesOf = ({ read }: Built, path: string): string[] => {
  const pattern = REFERENCES[posix.extname(path)];
  if (!pattern) return [];
  return [...read(path).matchAll(pattern)].map(([, name = ""]) =>
    name.startsWith("/") ? name.slice(1) : posix.join(posix.dirname(path), name),
  );
};

/** A file with all that it names, and that they name. */
const loadedBy = (extension: Built, path: string, found = new Set<string>()): string[] => {
  if (found.has(path) || !extension.files.includes(path)) return [...found];
  found.add(path);
  for (const name of referencesOf(extension, path)) loadedBy(extension, name, found);
  return [...found];
};

const TEAM_PAGE = "src/entries/team/index.html";
/** Part of CouchDB's protocol that only PouchDB speaks here. */
const POUCHDB = /_revs_diff/;

const contentScripts = ({ files }: Built): string[] => files.filter((path) => path.startsWith("src/entries/content/"));

describe.each(BROWSERS)("dist/%s", (target) => {
  let extension: Built;
  beforeAll(() => {
    extension = built(target);
  });

  it("has the keys that this browser knows, and no other", () => {
    expect(Object.keys(extension.manifest).sort()).toEqual([...SHARED_KEYS, ...OWN_KEYS[target]].sort());
  });

  it("asks for what manifest.json asks for", () => {
    const source = readJson<Manifest>("manifest.json");
    expect([...extension.manifest.permissions].sort()).toEqual(PERMISSIONS_OF[target]);
    expect([...extension.manifest.host_permissions].sort()).toEqual(HOSTS.map((host) => `https://${host}/*`).sort());
    expect(extension.manifest.content_scripts.map(({ matches }) => matches)).toEqual(
      source.content_scripts.map(({ matches }) => matches),
    );
    expect(extension.manifest.version).toBe(source.version);
  });

  it("has a background as this browser starts it", () => {
    const { service_worker, scripts, type } = extension.manifest.background;
    expect({ worker: typeof service_worker, scripts: scripts?.length, type }).toEqual(
      target === "chrome"
        ? { worker: "string", scripts: undefined, type: "module" }
        : { worker: "undefined", scripts: 1, type: "module" },
    );
  });

  it("names only existing files", () => {
    const missing = [
      ...named(extension).map((path) => ["manifest.json", path] as const),
      ...extension.files.flatMap((path) => referencesOf(extension, path).map((name) => [path, name] as const)),
    ].filter(([, path]) => !extension.files.includes(path));
    expect(missing).toEqual([]);
  });

  it("holds the content scripts under their fixed paths, each in one file", () => {
    expect(contentScripts(extension).every((path) => path.endsWith(".iife.js"))).toBe(true);
    expect(contentScripts(extension)).toEqual(
      expect.arrayContaining(extension.manifest.content_scripts.flatMap(({ js }) => js)),
    );
    // An injected script is no module: a rest of an import would be a syntax error in the page.
    expect(
      contentScripts(extension).filter((path) => /\bimport\s*[("'{*]|\bexport\s*[{*]/.test(extension.read(path))),
    ).toEqual([]);
  });

  it(`has content scripts of at most ${LIMITS.minified / 1000} KB, ${LIMITS.gzipped / 1000} KB gzipped`, () => {
    for (const path of contentScripts(extension)) {
      const bytes = Buffer.from(extension.read(path));
      expect(bytes.length, path).toBeLessThanOrEqual(LIMITS.minified);
      expect(gzipSync(bytes, { level: 9 }).length, path).toBeLessThanOrEqual(LIMITS.gzipped);
    }
  });

  it("has content scripts without what no page needs to know: when and where a form was seen", () => {
    const sources = PORTALS.flatMap(({ generations = [] }) => generations.map(({ seen }) => seen.source));
    expect(sources.length).toBeGreaterThan(0);
    for (const path of contentScripts(extension)) {
      const text = extension.read(path);
      expect(
        sources.filter((source) => text.includes(source)),
        path,
      ).toEqual([]);
    }
  });

  it("loads what a team needs in the hidden page alone", () => {
    const pages = extension.files.filter((path) => path.endsWith(".html"));
    const others = [...named(extension), ...pages].filter((path) => path !== TEAM_PAGE);
    const loaded = new Set(others.flatMap((path) => loadedBy(extension, path)));
    expect([...loaded].filter((path) => POUCHDB.test(extension.read(path)))).toEqual([]);
    expect(loadedBy(extension, TEAM_PAGE).some((path) => POUCHDB.test(extension.read(path)))).toBe(true);
  });

  it("makes no code from text and loads none from elsewhere", () => {
    const REMOTE = [
      /(?<![\w.$])eval\s*\(|\bnew Function\b|(?<![\w.$])Function\s*\(/,
      /\bimport\s*\(\s*["'`]https?:|importScripts\s*\(|<script[^>]+src="(?:https?:)?\/\//,
    ];
    const isRemote = (path: string): boolean => REMOTE.some((pattern) => pattern.test(extension.read(path)));
    expect(extension.files.filter((path) => /\.(?:js|html)$/.test(path) && isRemote(path))).toEqual([]);
  });

  it("carries no practice portal, no test and no source map", () => {
    expect(extension.files.filter((path) => path.endsWith(".map") || /\.tsx?$/.test(path))).toEqual([]);
    expect(
      extension.files.filter(
        (path) => path.endsWith(".js") && /practice-config|sourceMappingURL/.test(extension.read(path)),
      ),
    ).toEqual([]);
  });
});

describe("what differs between the browsers", () => {
  it("Chromium: one id on every machine, and the version from which Temporal is there", () => {
    const { manifest } = built("chrome");
    expect(manifest.minimum_chrome_version).toBe("144");
    expect(manifest).toHaveProperty("key");
  });

  it("Firefox: an id, the oldest version, and the word that no data is collected", () => {
    expect(built("firefox").manifest.browser_specific_settings?.gecko).toMatchObject({
      id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/) as string,
      strict_min_version: "142.0",
      data_collection_permissions: { required: ["none"] },
    });
  });

  it("the code is the same", () => {
    const [chrome, firefox] = [built("chrome"), built("firefox")];
    const code = ({ files }: Built): string[] => files.filter((path) => path.endsWith(".js"));
    expect(code(chrome)).toEqual(code(firefox));
    expect(code(chrome).filter((path) => chrome.read(path) !== firefox.read(path))).toEqual([]);
  });
});
