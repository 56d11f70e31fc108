import type { AzurePracticeConfig } from "../azure/config.ts";
import type { PracticeTenant } from "../azure/tenants.ts";

/** Where React views live. */
export const REACT_HOST = "sandbox-1.reactblade.portal.azure.net";
export const REACT_ORIGIN = `https://${REACT_HOST}`;

/**
 * Where they live in Azure Government is not known; a host of its own under the cloud's domain, as the extension
 * expects it.
 */
export const GOVERNMENT_REACT_HOST = "sandbox-1.reactblade.portal.azure.us";
export const GOVERNMENT_REACT_ORIGIN = `https://${GOVERNMENT_REACT_HOST}`;

/** The one window message of the portal: with it the frame gets its end of a channel, and all that it has to know. */
export interface ReactViewInit {
  readonly kind: "practice-initialize";
  readonly config: AzurePracticeConfig;
  readonly tenant: PracticeTenant;
}

/** What a React view says to the portal around it, over the channel. */
export type ReactViewMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "submitted"; readonly model: Record<string, string | boolean>; readonly outcome: string }
  | { readonly kind: "created"; readonly number: string }
  | { readonly kind: "failed" }
  | { readonly kind: "discarded" };
