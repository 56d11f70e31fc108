import type { PortalId } from "../../model/portal.ts";
import type { CustomerPages } from "./customer-pages.ts";
import type { DatedGeneration } from "./form-generation.ts";
import type { PanelFacts } from "./panel-facts.ts";
import type { PortalAccess } from "./portal-access.ts";
import type { PortalLink } from "./portal-link.ts";
import type { PortalPage } from "./portal-page.ts";
import type { PortalRequests } from "./portal-requests.ts";
import type { PortalWords } from "./portal-words.ts";

/** All that is known of one portal. Each part is a file of its own, because a script carries only what it needs. */
export interface Portal {
  readonly id: PortalId;
  /** As people call it. */
  readonly name: string;
  readonly access: PortalAccess;
  /** Its forms and clues, which its scripts carry; none where no request is filed. */
  readonly page?: PortalPage;
  /** The generations of its form, the newest first. */
  readonly generations?: readonly DatedGeneration[];
  readonly words?: PortalWords;
  readonly link?: PortalLink;
  readonly requests?: PortalRequests;
  readonly inPanel?: PanelFacts;
  /** How it shows the partner's customers. */
  readonly customerPages?: CustomerPages;
}
