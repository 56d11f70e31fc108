import { portalsIn } from "./detectors.ts";

declare global {
  interface Window {
    /** Which portals' forms this document is taken for. */
    portalsHere: () => string[];
  }
}

window.portalsHere = () => portalsIn(document, location.href, document.documentElement.lang, window.name);
