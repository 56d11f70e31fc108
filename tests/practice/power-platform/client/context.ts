import { fabrikam, type PracticeTenant } from "../../azure/tenants.ts";
import { readPageConfig } from "../../microsoft365/client/shared/page-config.ts";
import { powerPlatformConfig, type PowerPlatformOverrides, type PowerPlatformPracticeConfig } from "../config.ts";
import { commonWords, powerPlatformWord } from "../words.ts";

export const page = readPageConfig<PowerPlatformPracticeConfig, PowerPlatformOverrides>(powerPlatformConfig);

/** The page's configuration as it is now. */
export const config = (): PowerPlatformPracticeConfig => page.current();

/** The texts that this portal shares with the Microsoft 365 admin center. */
export const words = commonWords(config().language);

/** This portal's own texts. */
export const word = powerPlatformWord;

/** The tenant that is open: the server puts a customer's in, from the session. */
export const tenant: PracticeTenant = config().tenant ?? fabrikam;
