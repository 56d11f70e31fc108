/** Replaces `dist/polyfills/array.from.mjs` of dom-accessibility-api, an `Array.from` for browsers of 2015. */
export default Array.from;
