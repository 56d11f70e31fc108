import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { derivedFiles } from "../../scripts/portals/derived-files.ts";
import { refusal, scaffold } from "../../scripts/portals/scaffold.ts";
import { readTemplates } from "../../scripts/portals/templates.ts";
import type { ProjectFile } from "../../scripts/portals/write-files.ts";
import { patternOf } from "../../src/model/match-pattern.ts";
import { PORTAL_ACCESSES } from "../../src/portals/hosts/portal-accesses.ts";
import { read, root } from "./support/files.ts";

const made = (name: string): Promise<ProjectFile[]> =>
  scaffold(name, 2027, readTemplates(), read("src/model/portal.ts"));

const FOLDERS = [
  "src/portals/fabrikam-billing/",
  "src/entries/content/fabrikam-billing/",
  "tests/practice/fabrikam-billing/",
  "tests/unit/portals/fabrikam-billing/",
  "tests/dom/portals/fabrikam-billing/",
];

describe("npm run new:portal", () => {
  it("changes one file outside the portal's own folders, beside those that derive from the registry", async () => {
    const paths = (await made("fabrikam-billing")).map(({ path }) => path);
    expect(paths.filter((path) => !FOLDERS.some((folder) => path.startsWith(folder)))).toEqual(["src/model/portal.ts"]);
    for (const folder of FOLDERS) expect(paths.some((path) => path.startsWith(folder))).toBe(true);
    expect((await derivedFiles(PORTAL_ACCESSES, read)).map(({ path }) => path)).toEqual([
      "manifest.json",
      "docs/permissions.md",
    ]);
  });

  it("names the portal as its folder, and nothing after the portal of the templates", async () => {
    const files = await made("fabrikam-billing");
    const own = files.filter(({ path }) => path !== "src/model/portal.ts");
    expect(own.filter(({ path, text }) => /contoso/i.test(path + text)).map(({ path }) => path)).toEqual([]);
    const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
    expect(textOf("src/model/portal.ts")).toMatch(/"powerPlatform",.* "fabrikamBilling"\]/);
    expect(textOf("src/portals/fabrikam-billing/access.ts")).toContain('host: "billing.fabrikam.example"');
    expect(textOf("src/portals/fabrikam-billing/link.ts")).toContain(
      String.raw`hosts: [/^billing\.fabrikam\.example$/]`,
    );
    expect(textOf("src/portals/fabrikam-billing/forms/form-2027.ts")).toContain('from: "2027"');
  });

  it("refuses names that make no folder or one that is there", () => {
    for (const name of ["", "Contoso", "contoso admin", "../contoso", "contoso--admin", "-contoso", "contoso-"])
      expect(refusal(name, []), name).toContain("is no name of a folder");
    expect(refusal("azure", ["azure"])).toContain("is there already");
    for (const name of ["contoso", "contoso-admin", "contoso365-admin"])
      expect(refusal(name, ["azure"])).toBeUndefined();
  });
});

describe("a project with a new portal", () => {
  let copy = "";
  const inCopy = (path: string): string => readFileSync(join(copy, path), "utf8");
  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), "on-behalf-portal-"));
    for (const folder of ["src", "public", "tests/practice", "data", "docs"])
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    for (const file of ["manifest.json", "tsconfig.json"]) cpSync(join(root, file), join(copy, file));
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
    for (const { path, text } of await made("wingtip-desk")) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("compiles", async () => {
    const tsconfig = JSON.parse(inCopy("tsconfig.json")) as object;
    const include = ["src", "tests/unit", "tests/dom"];
    writeFileSync(join(copy, "tsconfig.json"), JSON.stringify({ ...tsconfig, include }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const result = await promisify(execFile)(process.execPath, [tsc, "--noEmit", "-p", copy]).catch(
      (error: { readonly stdout: string }) => error,
    );
    expect(result.stdout).toBe("");
  });

  it("asks for its host, and says so in docs/permissions.md", async () => {
    const { access } = (await import(join(copy, "src/portals/wingtip-desk/access.ts"))) as {
      readonly access: (typeof PORTAL_ACCESSES)[number];
    };
    const [manifest, permissions] = await derivedFiles([...PORTAL_ACCESSES, access], inCopy);
    expect(manifest?.text).toContain('"js": ["src/entries/content/wingtip-desk/wingtip-desk.iife.ts"]');
    const row = permissions?.text.split("\n").find((line) => line.includes(patternOf("desk.wingtip.example")));
    expect(row).toContain("Wingtip Desk with its support request");
  });
});
