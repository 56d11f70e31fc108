/** Where code runs: in somebody else's page, in the background, in a page of ours, or in any of them. */
export type World = "page" | "background" | "ui" | "store" | "shared" | "entries";

/** The folders that say where their files run; what lies below one runs there too. */
const FOLDERS: Readonly<Record<Exclude<World, "shared">, readonly string[]>> = {
  entries: ["entries"],
  page: ["page", "detection", "filling", "session", "view", "host"],
  background: ["background"],
  store: ["store"],
  ui: ["ui", "options", "popup", "list", "components", "sample", "welcome", "notices"],
};

/** What each world may import beside itself. Nobody imports the entries, which wire the others together. */
export const MAY_IMPORT: Readonly<Record<World, readonly World[]>> = {
  page: ["shared"],
  background: ["shared", "store"],
  ui: ["shared", "store"],
  store: ["shared"],
  shared: [],
  entries: ["page", "background", "ui", "store", "shared"],
};

/** The folder of a file. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** The world of a file of `src`, by the first of its folders that names one. */
export const worldOf = (path: string): World => {
  for (const folder of folderOf(path).split("/")) {
    const found = Object.entries(FOLDERS).find(([, folders]) => folders.includes(folder));
    if (found) return found[0] as World;
  }
  return "shared";
};

/** Whether a file of `src` is reckoned with alone: it knows no document, no browser and no clock. */
export const isPure = (path: string): boolean => {
  const folders = folderOf(path).split("/").slice(1);
  return (
    ["deadline", "contact", "portals", "model"].includes(folders[0] ?? "") ||
    folders.some((folder) => folder === "model" || folder === "verdict")
  );
};
