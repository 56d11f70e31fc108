const { VITE_RUNS, VITE_SEED, VITE_TALLY } = import.meta.env as Record<string, string | undefined>;

/**
 * How many forms are tried, and which. `VITE_RUNS=2000 npx vitest run --project dom constraints`
 * tries others than the fixed ones; `VITE_SEED` names which; with `VITE_TALLY=1` all are tried, and what is broken is
 * counted.
 */
export const howMany = (
  usual: number,
  seed: number,
): { readonly runs: number; readonly seed: number; readonly tally: boolean; readonly patience: number } => {
  const runs = Number(VITE_RUNS ?? usual);
  const own = VITE_RUNS === undefined ? seed : Date.now() % 2 ** 31;
  return { runs, seed: Number(VITE_SEED ?? own), tally: VITE_TALLY !== undefined, patience: 60_000 + runs * 500 };
};
