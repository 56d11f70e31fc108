import { CUSTOMERS } from "./customer-hosts.ts";

/** Hosts that nothing but the frames of portals have (`hosts.ts`, of which no more is carried into pages). */
const FRAMES_ONLY = /^(?!portal\.).*azure\.(us|cn|net|fr|de|sg)$/;

/** Whether a script of ours has anything to do in a document at a host where the browser runs it. */
export const mayRunIn = (host: string, isTop: boolean): boolean => !(isTop ? FRAMES_ONLY : CUSTOMERS).test(host);
