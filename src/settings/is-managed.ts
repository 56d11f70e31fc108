import { isSamePath, type SettingPath } from "./problems/setting-path.ts";
import type { SettingsReading } from "./settings-reading.ts";

/** Whether a policy has set this setting: `isManaged(reading, "contactDetails", "country")`. */
export const isManaged = ({ managed }: Pick<SettingsReading, "managed">, ...setting: SettingPath): boolean =>
  managed.some((path) => isSamePath(path, setting));
