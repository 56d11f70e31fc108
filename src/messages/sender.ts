import type { Runtime } from "../platform/browser-types.ts";
import type { MESSAGES, MessageName } from "./message-list.ts";

/** Who may send a message (see `MESSAGES`). */
export type SenderRule = (typeof MESSAGES)[MessageName]["from"];

/** A frame of a portal that sent a message, as the browser vouches for it. */
export interface PortalSender {
  readonly tabId: number;
  /** 0 is the top document of the tab. */
  readonly frameId: number;
  /** Names one document; a different one means that the frame was loaded again. */
  readonly documentId: string | undefined;
  readonly host: string;
  /** The host of the portal in the tab's top document. */
  readonly topHost: string;
}

/** A page of our own. */
export interface OwnPageSender {
  readonly url: string;
}

export interface SenderFacts {
  readonly runtimeId: string;
  /** `chrome-extension://…` or `moz-extension://…`, with or without a slash at the end. */
  readonly extensionOrigin: string;
  /** Whether the top document of a portal may have this host. */
  readonly isPortalHost: (host: string) => boolean;
  /** Whether a frame of a portal may have it. */
  readonly isFrameHost: (host: string) => boolean;
}

/** Browsers give the origin too, which holds for `about:blank` and sandboxed frames where the address does not. */
type BrowserSender = Runtime.MessageSender & { readonly origin?: string };

const hostAt = (address: string | undefined, isOurs: (host: string) => boolean): string | undefined => {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && isOurs(hostname) ? hostname : undefined;
};

/**
 * The sender as a frame of a portal, or undefined where it is none: a frame is a portal's only where the top document
 * of its tab is.
 */
export const portalSender = (sender: BrowserSender, facts: SenderFacts): PortalSender | undefined => {
  const tabId = sender.tab?.id;
  const isTop = sender.frameId === 0;
  const host = hostAt(sender.origin ?? sender.url, isTop ? facts.isPortalHost : facts.isFrameHost);
  const topHost = isTop ? host : hostAt(sender.tab?.url, facts.isPortalHost);
  if (
    sender.id !== facts.runtimeId ||
    tabId === undefined ||
    sender.frameId === undefined ||
    host === undefined ||
    topHost === undefined
  )
    return undefined;
  return { tabId, frameId: sender.frameId, documentId: sender.documentId, host, topHost };
};

/** The sender as a page of our own (it may be in a tab), or undefined where it is none. */
export const ownPageSender = (sender: BrowserSender, facts: SenderFacts): OwnPageSender | undefined => {
  const { id, url } = sender;
  const own = id === facts.runtimeId && url?.startsWith(`${facts.extensionOrigin.replace(/\/$/, "")}/`);
  return own && url !== undefined ? { url } : undefined;
};
