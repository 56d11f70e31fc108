/**
 * Whether the browser ends a content script without a word when its extension is switched off: Firefox, which alone
 * shows such scripts closed shadow trees by a property. In others they live on, and hear of it when they ask.
 */
export const endsUnasked = ({ documentElement }: Document): boolean => "openOrClosedShadowRoot" in documentElement;
