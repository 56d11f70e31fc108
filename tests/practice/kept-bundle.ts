import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, version } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Bundles of earlier runs, each with what its sources were. */
const FOLDER = `${ROOT}node_modules/.cache/practice`;

interface Kept {
  /** The hash of each source file of ours; those of packages are known by the lock file. */
  readonly sources: Readonly<Record<string, string>>;
  readonly text: string;
}

const hashOf = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");

const hashOfFile = async (path: string): Promise<string> => hashOf(await readFile(resolve(ROOT, path)));

const readKept = async (path: string): Promise<Kept | undefined> => {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Kept;
  } catch {
    return undefined;
  }
};

const isCurrent = async ({ sources }: Kept): Promise<boolean> => {
  const same = Object.entries(sources).map(async ([path, hash]) => (await hashOfFile(path).catch(() => "")) === hash);
  return (await Promise.all(same)).every(Boolean);
};

const bundle = async (options: BuildOptions): Promise<Kept> => {
  const result = await build({ ...options, absWorkingDir: ROOT, bundle: true, write: false, metafile: true });
  const [file] = result.outputFiles ?? [];
  if (!file) throw new Error(`esbuild gave nothing for ${JSON.stringify(options.entryPoints)}`);
  const own = Object.keys(result.metafile?.inputs ?? {}).filter((path) => !path.includes("node_modules"));
  const hashes = await Promise.all(own.map(async (path) => [path, await hashOfFile(path)] as const));
  return { sources: Object.fromEntries(hashes), text: file.text };
};

const bundleOnce = async (options: BuildOptions): Promise<string> => {
  const lock = await hashOfFile("package-lock.json");
  // Where the project lies makes no difference.
  const key = hashOf(JSON.stringify([version, lock, options]).replaceAll(ROOT, ""));
  const path = `${FOLDER}/${key}.json`;
  const kept = await readKept(path);
  if (kept && (await isCurrent(kept))) return kept.text;
  const made = await bundle(options);
  await mkdir(FOLDER, { recursive: true });
  // Another process may look for it meanwhile.
  await writeFile(`${path}.${process.pid}`, JSON.stringify(made));
  await rename(`${path}.${process.pid}`, path);
  return made.text;
};

const inThisProcess = new Map<string, Promise<string>>();

/** Bundles into one classic script, once for as long as no source changes: the result is kept on the disk. */
export const keptBundle = (options: BuildOptions): Promise<string> => {
  const key = JSON.stringify(options);
  const text = inThisProcess.get(key) ?? bundleOnce(options);
  inThisProcess.set(key, text);
  return text;
};
