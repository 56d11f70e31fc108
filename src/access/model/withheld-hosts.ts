import { hostOfPattern } from "../../model/match-pattern.ts";

/** The portals among withheld sites, by their hosts; those that only frames have where there is nothing else. */
export const withheldHosts = (origins: readonly string[]): string => {
  const hosts = origins.map(hostOfPattern);
  const portals = hosts.filter((host) => !host.startsWith("*."));
  return (portals.length > 0 ? portals : hosts).join(", ");
};
