import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The run is one that may take long, `npm run test:long`. */
    readonly isLong?: boolean;
  }
}

/** Whether also those tests run that repeat what others show, in another variant. */
export const IS_LONG = inject("isLong") ?? false;

/** Of several variants of one test the first few, or all of them where there is time. */
export const variants = <Variant>(all: readonly Variant[], many: number): readonly Variant[] =>
  IS_LONG ? all : all.slice(0, many);
