import type { SignIn } from "../kept/sign-in.ts";
import type { TeamNews } from "../kept/team-news.ts";
import type { TeamSettings } from "../address/team-address.ts";

/** The team as our pages show it. */
export interface ShownTeam {
  /** The server and whether it is on; absent where none was ever set. */
  readonly team?: TeamSettings;
  /** A policy has set it. */
  readonly isManaged: boolean;
  /** The browser lets the extension reach the server. */
  readonly hasAccess: boolean;
  /** How it is with the list; absent while nothing is known. */
  readonly news?: TeamNews;
}

/** What popup and options need of the extension around them. */
export interface TeamSource {
  /** Gives the team as it is now and at each change, until the signal ends it. */
  readonly watch: (changed: (shown: ShownTeam) => void, signal: AbortSignal) => void;
  /** Asks the browser for access to a server; has to come first in a click. */
  readonly request: (server: Pick<TeamSettings, "url">) => Promise<boolean>;
  readonly save: (team: TeamSettings) => Promise<void>;
  readonly signIn: (signIn: SignIn, stays: boolean) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Shows the server in a tab, where the browser says what it has against it. */
  readonly openServer: (url: string) => void;
  /** Shows the options at the team. */
  readonly openOptions: () => void;
  readonly report: (error: unknown) => void;
}
