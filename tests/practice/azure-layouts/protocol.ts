/** Where React views with Fluent UI 8 live. */
export const FLUENT8_HOST = "sandbox-2.reactblade.portal.azure.net";
export const FLUENT8_ORIGIN = `https://${FLUENT8_HOST}`;
