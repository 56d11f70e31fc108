import type { PortalId } from "../../model/portal.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { HiddenPage } from "../../platform/pages/hidden-page.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Clue } from "../../tenant/model/verdict.ts";

/** What the background is given beside the browser's API, and a test gives in another way. */
export interface BackgroundSeams {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly isPortalHost: (host: string) => boolean;
  readonly isFrameHost: (host: string) => boolean;
  /** Exclusion against our other pages, which change the settings too. */
  readonly exclusivelyWithPages: Exclusively;
  /** The words of a portal's forms on a page in this language. */
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
  /** The languages in which a portal's forms are known. */
  readonly languagesOf: (portal: PortalId) => readonly string[];
  /** The forms of a portal, without their words. */
  readonly formsOf: (portal: PortalId) => readonly FormDefinition[];
  /** All labels that are known of any portal, in any language. */
  readonly knownTexts: readonly string[];
  /** The hosts of all portals, `*.` in front of those of which all below counts. */
  readonly knownHosts: readonly string[];
  /** The tenants that an address of this portal names. */
  readonly cluesIn: (portal: PortalId, address: string) => Clue[];
  /** The built script that fills forms. */
  readonly fillerScript: string;
  /** The built script that deals with forms. */
  readonly formsScript: string;
  /** The built script of the panel. */
  readonly panelScript: string;
  /** The built script by which the person points at a control. */
  readonly pointingScript: string;
  /** The built scripts that read a page and copy it masked. */
  readonly maskingScripts: readonly string[];
  /** The built script that reports the frames in portals of other clouds. */
  readonly framesScript: string;
  /** The hidden page in which the engine of the team's list runs. */
  readonly teamPage: HiddenPage;
  /** Tells it that something was written to the ticket store. */
  readonly wakeTeam: () => void;
  /** The page that the person sees first. */
  readonly welcomePage: string;
  /** Hears errors that nobody else will hear of. */
  readonly report: (error: unknown) => void;
}
