import type { OfferFiller, offerFiller } from "../filling/filler/offer-filler.ts";

/** Makes the filler of a form; it lives in a script of its own. */
export type MakeFiller = typeof offerFiller;

/**
 * The filler of a form whose script is loaded when there is something to fill in for the first time. Until then nothing
 * was filled, and there is nothing to undo.
 * @param load asked once, and again after a failure
 */
export const lazyFiller = (load: () => Promise<MakeFiller>, parts: Parameters<MakeFiller>[0]): OfferFiller => {
  let filler: OfferFiller | undefined;
  let loading: Promise<MakeFiller> | undefined;
  const loaded = async (): Promise<OfferFiller> => {
    try {
      const make = await (loading ??= load());
      return (filler ??= make(parts));
    } finally {
      loading = undefined;
    }
  };
  return {
    fill: async (...offered) => {
      if (filler) return filler.fill(...offered);
      await loaded();
      // Form and offer may have changed meanwhile.
      parts.onChange();
      return false;
    },
    undo: async () => filler?.undo(),
    allowAgain: () => filler?.allowAgain(),
    forget: () => filler?.forget(),
    hold: () => filler?.hold(),
    reports: () => filler?.reports() ?? [],
    state: () => filler?.state() ?? "waiting",
  };
};
