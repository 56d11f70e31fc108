import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { circlesIn, graphOf } from "./support/circles.ts";
import { codeFiles, root, sourceFiles } from "./support/files.ts";
import { importsOf } from "./support/imports.ts";
import { namesUsed } from "./support/names-used.ts";
import { folderOf, isPure, MAY_IMPORT, type World, worldOf } from "./support/worlds.ts";

/** The extension's API: `src/platform` hands it out, and elsewhere the name is an import, or nothing. */
const API = ["browser", "chrome"];
const DOM = ["document", "window", "location", "Document", "Element", "HTMLElement", "Node", "MutationObserver"];
/** `new Date()` counts as `Date.now`. */
const CLOCK = ["Date.now", "Temporal.Now", "performance.now"];
const STORES = ["indexedDB", "localStorage", "sessionStorage"];
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket"];
/** The one place that may use the network: it reaches the team's own server, once a team is switched on. */
const TEAM_PAGE = "src/entries/team/index.ts";

/** What the files of a world never name. */
const NEVER: Readonly<Record<World, readonly string[]>> = {
  page: [...API, ...STORES, ...NETWORK],
  background: [...API, ...NETWORK, "document", "window"],
  store: [...API, ...DOM, ...NETWORK],
  ui: [...API, ...STORES, ...NETWORK],
  shared: [...API, ...STORES, ...NETWORK],
  entries: [...API, ...NETWORK],
};

const isTeamBackground = (path: string): boolean => folderOf(path) === "src/tickets/team/background";

/** Packages that one place alone may import; `valibot` checks shapes everywhere. */
const HOMES: Readonly<Record<string, (path: string) => boolean>> = {
  valibot: () => true,
  "webextension-polyfill": (path) => path.startsWith("src/platform/"),
  idb: (path) => worldOf(path) === "store",
  "libphonenumber-js": (path) => folderOf(path) === "src/contact/phone",
  "@tanstack/virtual-core": (path) => folderOf(path) === "src/tickets/list/table",
  // The one thing that speaks to a server, and only to a team's own: pouch.ts loads it, nothing else.
  "pouchdb-adapter-http": isTeamBackground,
  "pouchdb-adapter-idb": isTeamBackground,
  "pouchdb-core": isTeamBackground,
  "pouchdb-replication": isTeamBackground,
  preact: (path) => ["ui", "entries"].includes(worldOf(path)) || path.startsWith("src/panel/"),
};

const imports = sourceFiles().flatMap(importsOf);
const inside = imports.flatMap(({ from, file }): [string, string][] =>
  file?.startsWith("src/") ? [[from, file]] : [],
);

describe("rule 1: a file imports its own world or what all worlds share", () => {
  it("and only entries import across worlds", () => {
    const wrong = imports.filter(({ from, file }) => {
      if (!file?.startsWith("src/")) return false;
      const [own, other] = [worldOf(from), worldOf(file)];
      return own !== other && !MAY_IMPORT[own].includes(other);
    });
    expect(wrong.map(({ where, specifier }) => `${where} ${specifier}`)).toEqual([]);
  });

  it("tells the worlds apart by their folders", () => {
    expect(worldOf("src/tenant/page/page-names.ts")).toBe("page");
    expect(worldOf("src/form/filling/person/watch-person.ts")).toBe("page");
    expect(worldOf("src/tickets/store/read/open-tickets.ts")).toBe("store");
    expect(worldOf("src/tickets/list/order.ts")).toBe("ui");
    expect(worldOf("src/entries/background/background.ts")).toBe("entries");
    expect(worldOf("src/deadline/response-deadline.ts")).toBe("shared");
  });
});

/** The names of the outer world that a file does without. */
const neverIn = (path: string): readonly string[] =>
  NEVER[worldOf(path)].filter(
    (name) =>
      !(path.startsWith("src/platform/") && API.includes(name)) && !(path === TEAM_PAGE && NETWORK.includes(name)),
  );

describe("rule 2: the outer world stays where it belongs", () => {
  it("each world does without what is not its own", () => {
    const wrong = sourceFiles().flatMap((path) => namesUsed(path).filter(({ name }) => neverIn(path).includes(name)));
    expect(wrong.map(({ where, name }) => `${where} ${name}`)).toEqual([]);
  });

  it("model, verdict, deadline, contact and portals know no document, no browser and no clock", () => {
    const wrong = sourceFiles()
      .filter(isPure)
      .flatMap(namesUsed)
      .filter(({ name }) => [...DOM, ...CLOCK].includes(name));
    expect(wrong.map(({ where, name }) => `${where} ${name}`)).toEqual([]);
  });

  it("each package has a home", () => {
    const wrong = imports.filter(({ from, package: name }) => name !== undefined && !HOMES[name]?.(from));
    expect(wrong.map(({ where, specifier }) => `${where} ${specifier}`)).toEqual([]);
  });
});

describe("rule 3: there is no circle", () => {
  it("among folders", () => {
    expect(circlesIn(graphOf(inside.map(([from, to]) => [folderOf(from), folderOf(to)])))).toEqual([]);
  });

  it("among files", () => {
    expect(circlesIn(graphOf(inside))).toEqual([]);
  });

  it("which would be noticed", () => {
    const made = [
      ["src/a/one.ts", "src/b/two.ts"],
      ["src/b/two.ts", "src/c/three.ts"],
      ["src/c/four.ts", "src/a/five.ts"],
      ["src/a/six.ts", "src/a/seven.ts"],
      ["src/a/seven.ts", "src/a/six.ts"],
    ] as const;
    expect(circlesIn(graphOf(made))).toEqual([["src/a/seven.ts", "src/a/six.ts"]]);
    expect(circlesIn(graphOf(made.map(([from, to]) => [folderOf(from), folderOf(to)])))).toEqual([
      ["src/a", "src/b", "src/c"],
    ]);
  });
});

describe("imports", () => {
  it("name existing files, with their ending", () => {
    const wrong = codeFiles()
      .flatMap(importsOf)
      .filter(({ file }) => file !== undefined && !existsSync(join(root, file)));
    expect(wrong.map(({ where, specifier }) => `${where} ${specifier}`)).toEqual([]);
  });

  it("of the product lead to the product, or to data", () => {
    const wrong = imports.filter(
      ({ file }) => file !== undefined && !file.startsWith("src/") && !file.endsWith(".json"),
    );
    expect(wrong.map(({ where, specifier }) => `${where} ${specifier}`)).toEqual([]);
  });
});
