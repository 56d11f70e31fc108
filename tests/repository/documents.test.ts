import { existsSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { codeFiles, filesIn, read, readJson, root } from "./support/files.ts";
import type { Manifest } from "./support/manifest.ts";

const DOCUMENTS = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "PRIVACY.md",
  ...filesIn("docs").filter((path) => path.endsWith(".md")),
];
/** Names of all files of code. */
const names = new Set(codeFiles().map((path) => posix.basename(path)));
const LARGEST_PICTURE = 200_000;
/** Maximum length of the README, in lines. */
const LONGEST_README = 110;

/** The text below a heading, up to the next one of its rank. */
const section = (text: string, heading: string): string => text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

/** Rows of the tables in a text, as cells. */
const rows = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** Paths of the project that a text names, in backticks or not; a star or an ellipsis is no path. */
const pathsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?<![\w/.-])(?:src|tests|scripts|data|docs|public)(?:\/[\w.-]+)*\/[\w-]+(?:\.[\w-]+)*(?![\w/*…<])/g,
    ),
  ].map(([name]) => name);

describe("docs/permissions.md", () => {
  const { permissions, host_permissions, optional_host_permissions = [] } = readJson<Manifest>("manifest.json");
  const explained = rows(read("docs/permissions.md")).flatMap(([name = "", why = ""]) => {
    const code = /^`([^`]+)`$/.exec(name)?.[1];
    return code === undefined ? [] : [{ code, why }];
  });

  it("lists exactly the permissions and hosts of the manifest", () => {
    expect(explained.map(({ code }) => code).sort()).toEqual(
      [...permissions, ...host_permissions, ...optional_host_permissions].sort(),
    );
  });

  it("gives a reason for each", () => {
    expect(explained.filter(({ why }) => why.split(" ").length < 3)).toEqual([]);
  });
});

describe("README.md", () => {
  it("is short enough to be read", () =>
    expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(LONGEST_README));

  it("names the versions that the manifests demand", () => {
    const { minimum_chrome_version } = readJson<Manifest>("manifest.json");
    expect(section(read("README.md"), "Install it")).toContain(`Chrome ${minimum_chrome_version} or later`);
    const firefox = /strict_min_version: "(\d+)/.exec(read("vite.config.ts"))?.[1];
    expect(section(read("README.md"), "Install it")).toContain(`Firefox ${firefox} or later`);
  });
});

describe.each(DOCUMENTS)("%s", (path) => {
  it("names no file by its name alone that does not exist", () => {
    const named = [...read(path).matchAll(/`([a-z][a-z\d-]*(?:\.[a-z\d]+)*\.(?:tsx?|mjs))`/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it("links to existing files", () => {
    const links = [...read(path).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !target.startsWith("https:"));
    expect(links.filter((target) => !existsSync(join(root, posix.join(posix.dirname(path), target))))).toEqual([]);
  });

  it("names existing commands", () => {
    const { scripts } = readJson<{ scripts: Record<string, string> }>("package.json");
    const named = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names existing files of the project", () => {
    const named = pathsIn(read(path));
    const exists = (name: string): boolean =>
      existsSync(join(root, name)) || existsSync(join(root, name.replace(/\.js$/, ".ts")));
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });
});

describe("docs/internals.md", () => {
  const walks = section(read("docs/internals.md"), "Three walks").split("\n### ").slice(1);
  const stations = walks.map((walk) => walk.match(/^\d+\. [^]*?(?=\n\d+\. |$(?![^]))/gm) ?? []);

  it("walks three ways, each in at most twelve stations", () => {
    expect(stations.map(({ length }) => length >= 5 && length <= 12)).toEqual([true, true, true]);
    for (const walk of stations)
      expect(walk.map((station) => Number.parseInt(station, 10))).toEqual(walk.map((_, index) => index + 1));
  });

  it("names a file of the product at each station", () => {
    const isFile = (path: string): boolean => path.startsWith("src/") && /\.\w+$/.test(path);
    expect(stations.flat().filter((station) => !pathsIn(station).some(isFile))).toEqual([]);
  });

  it("says what each folder of src holds", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(
      folders.map(({ name }) => name).filter((name) => !read("docs/internals.md").includes(`\`src/${name}\``)),
    ).toEqual([]);
  });
});

describe("pictures", () => {
  it.each(filesIn("docs/pictures"))("%s is small", (path) =>
    expect(statSync(join(root, path)).size).toBeLessThan(LARGEST_PICTURE),
  );
});

describe("CHANGELOG.md", () => {
  it("has a part for what is not released yet, or for the present version", () => {
    const { version } = readJson<Manifest>("manifest.json");
    expect(read("CHANGELOG.md")).toMatch(/^## \[Unreleased\]$/m);
    expect(version === "0.1.0" || read("CHANGELOG.md").includes(`## [${version}]`)).toBe(true);
  });
});

describe("the licence", () => {
  it("is the same in package.json", () => {
    expect(read("LICENSE")).toMatch(/^MIT License\n/);
    expect(readJson<{ license: string }>("package.json").license).toBe("MIT");
  });
});

describe("the commands", () => {
  it("each have their script", () => {
    const { scripts } = readJson<{ scripts: Record<string, string> }>("package.json");
    const files = Object.values(scripts).flatMap((command) => /^node (\S+)/.exec(command)?.[1] ?? []);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("of CI are those of people", () => {
    expect(read(".ci/run")).toMatch(/^#!\/usr\/bin\/env bash\n/);
    expect(
      read(".ci/run")
        .split("\n")
        .filter((line) => /npm|npx|node/.test(line)),
    ).toEqual(["npm test"]);
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
  });
});
