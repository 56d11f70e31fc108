import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * Keeps all cores busy with processes that do nothing but count.
 * @returns what ends them
 */
export const burn = (): (() => void) => {
  const children = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }),
  );
  const end = (): void => children.forEach((child) => child.kill("SIGKILL"));
  process.once("exit", end);
  return () => {
    process.off("exit", end);
    end();
  };
};
