import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of its own that can be filled to the last byte, for the profile of a browser. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves no byte free from now on, whatever the browser gives back, until `makeRoom`. */
  fill(): void;
  makeRoom(): void;
  remove(): void;
}

const MEGABYTES = 200;
const REFILL = 100;

/** Mounts one in memory; undefined where that is not allowed: it takes root, on Linux. */
export const smallDisk = (): SmallDisk | undefined => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const path = mkdtempSync(join(tmpdir(), "on-behalf-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${MEGABYTES}m`, "tmpfs", path], { stdio: "ignore" });
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const filler = join(path, "filler");
  let timer: NodeJS.Timeout | undefined;
  const fillNow = (): void => {
    const { bavail, bsize } = statfsSync(path);
    try {
      if (bavail > 0) appendFileSync(filler, Buffer.alloc(bavail * bsize));
    } catch (error) {
      // The browser may take the last bytes first, which is as well.
      if (!(error instanceof Error && error.message.startsWith("ENOSPC"))) throw error;
    }
  };
  const makeRoom = (): void => {
    clearInterval(timer);
    rmSync(filler, { force: true });
  };
  return {
    path,
    fill: () => {
      fillNow();
      timer = setInterval(fillNow, REFILL);
    },
    makeRoom,
    remove: () => {
      makeRoom();
      execFileSync("umount", ["-l", path]);
      rmSync(path, { recursive: true });
    },
  };
};
