declare global {
  interface Window {
    /** What Fluent 8 reads when it is loaded. */
    FabricConfig?: {
      readonly fontBaseUrl: string;
      readonly mergeStyles: { readonly cspSettings: { readonly nonce: string } };
    };
  }
}

/**
 * Lets the style sheets that Fluent 8 writes pass the page's policy, and keeps it from fetching fonts; to be loaded
 * before it.
 */
export const fabricConfig = {
  fontBaseUrl: "",
  mergeStyles: { cspSettings: { nonce: document.currentScript?.nonce ?? "" } },
};

window.FabricConfig = fabricConfig;
