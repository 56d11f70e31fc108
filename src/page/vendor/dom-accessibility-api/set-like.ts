/** Replaces `dist/polyfills/SetLike.mjs` of dom-accessibility-api, a `Set` for browsers of 2015. */
export default Set;
