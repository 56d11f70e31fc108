/** Where React views with Fluent UI 8 live. */
export const FLUENT8_HOST = "sandbox-2.reactblade.portal.azure.net";
export const FLUENT8_ORIGIN = `https://${FLUENT8_HOST}`;

/** Where React views live whose parts are made by hand. */
export const HANDMADE_HOST = "sandbox-3.reactblade.portal.azure.net";
export const HANDMADE_ORIGIN = `https://${HANDMADE_HOST}`;
