import { callsTo, type WorkerThread } from "../../../platform/pages/worker-calls.ts";
import type { CatalogService } from "../../store/catalog/serve-catalog.ts";

/** The catalog in a worker (`answerCatalog`). */
export const catalogOver = (start: () => WorkerThread): CatalogService => {
  const call = callsTo(start);
  const ask = <N extends keyof CatalogService>(
    name: N,
    ...args: Parameters<CatalogService[N]>
  ): ReturnType<CatalogService[N]> => call(name, args) as ReturnType<CatalogService[N]>;
  return {
    find: (...args) => ask("find", ...args),
    report: (...args) => ask("report", ...args),
    rows: (...args) => ask("rows", ...args),
    ids: (...args) => ask("ids", ...args),
  };
};
