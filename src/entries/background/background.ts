import fillerScript from "../content/filler.iife.ts?script";
import formsScript from "../content/forms.iife.ts?script";
import examiningScript from "../content/examining.iife.ts?script";
import maskingScript from "../content/masking.iife.ts?script";
import panelScript from "../content/panel.iife.ts?script";
import pointingScript from "../content/pointing.iife.ts?script";
import framesScript from "../content/seen-frames.iife.ts?script";
import { addressClues } from "../../tenant/verdict/address-clues.ts";
import { browser } from "../../platform/browser.ts";
import { exclusivelyByLock } from "../../platform/exclusively.ts";
import { wakeHiddenPage } from "../../platform/pages/wake-channel.ts";
import { hiddenPage } from "../../platform/pages/hidden-page.ts";
import { isFrameHost, isPortalHost } from "../../portals/hosts/hosts.ts";
import { formsOf } from "../../portals/forms-of.ts";
import { KNOWN_HOSTS, KNOWN_TEXTS } from "../../portals/known-texts.ts";
import { PORTAL_LINKS } from "../../portals/links.ts";
import { languagesOf, wordsFor } from "../../portals/words-for.ts";
import { startBackground } from "./start-background.ts";

void startBackground(browser, {
  now: Date.now,
  newId: () => crypto.randomUUID(),
  isPortalHost,
  isFrameHost,
  exclusivelyWithPages: exclusivelyByLock(navigator.locks),
  fillerScript,
  formsScript,
  panelScript,
  pointingScript,
  maskingScripts: [examiningScript, maskingScript],
  framesScript,
  wordsFor,
  languagesOf,
  formsOf,
  knownTexts: KNOWN_TEXTS,
  knownHosts: KNOWN_HOSTS,
  cluesIn: (portal, address) =>
    addressClues(address, PORTAL_LINKS.find((one) => one.portal === portal) ?? { address: [] }),
  wakeTeam: wakeHiddenPage(),
  teamPage: hiddenPage("src/entries/team/index.html", "Keeps one list of requests with the team's own server."),
  welcomePage: "src/entries/welcome/index.html",
  report: (error) => {
    console.error(error);
  },
});
