import { fabrikam, type PracticeTenant } from "../../azure/tenants.ts";
import { microsoft365Config, type Microsoft365Overrides, type Microsoft365PracticeConfig } from "../config.ts";
import { tenantNamed, tenantOfAdminAddress } from "../tenant-of.ts";
import { wordsOf } from "../words/words.ts";
import { readPageConfig } from "./shared/page-config.ts";

export const page = readPageConfig<Microsoft365PracticeConfig, Microsoft365Overrides>(microsoft365Config);

/** The page's configuration as it is now. */
export const config = (): Microsoft365PracticeConfig => page.current();

/** The page's words in its language. */
export const words = wordsOf(config());

/** A frame knows its organization by its session, of which the address holds a sealed name. */
const tenantOfSession = (): PracticeTenant | undefined =>
  tenantNamed(atob(new URLSearchParams(location.search).get("sessionId") ?? ""));

/** The organization that is open: what the server or the address says, else the partner's own. */
export const tenant: PracticeTenant =
  config().tenant ?? tenantOfAdminAddress(new URL(location.href)) ?? tenantOfSession() ?? fabrikam;
