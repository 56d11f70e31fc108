import type { CatalogService } from "./serve-catalog.ts";

/** Answers questions to a catalog by the names of its functions, as they come from another thread. */
export const answerCatalog =
  (service: CatalogService) =>
  async (name: string, args: readonly unknown[]): Promise<unknown> => {
    if (!(name in service)) throw new TypeError(`No such question: ${name}`);
    const method = service[name as keyof CatalogService].bind(service) as (...some: readonly unknown[]) => unknown;
    return method(...args);
  };
