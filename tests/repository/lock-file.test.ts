import { expect, it } from "vitest";
import { readJson } from "./support/files.ts";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = readJson<{ packages: Readonly<Record<string, Locked>> }>("package-lock.json");

/** Where a package finds another: in its own folder or in one above. */
const isFound = (from: string, name: string): boolean => {
  const parts = from.split("/node_modules/");
  return (
    parts.some(
      (_, index) => `${parts.slice(0, parts.length - index).join("/node_modules/")}/node_modules/${name}` in packages,
    ) || `node_modules/${name}` in packages
  );
};

// npm writes an incomplete file without a word where it cannot get a package for another platform; `npm ci` then fails.
it("package-lock.json holds every package that is needed on any platform", () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFound(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

it("package-lock.json says of every package which version it is and what is in it", () => {
  expect(
    Object.entries(packages).filter(
      ([path, { version, integrity }]) => path !== "" && (version === undefined || integrity === undefined),
    ),
  ).toEqual([]);
});

it("package.json and package-lock.json ask for the same", () => {
  const { dependencies, devDependencies } = readJson<Record<string, Record<string, string>>>("package.json");
  expect(packages[""]).toMatchObject({ dependencies, devDependencies });
});
