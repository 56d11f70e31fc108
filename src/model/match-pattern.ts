/** Whether a host is the one named, or with `*.` in front of that name, it or one below it. */
export const isHostUnder = (host: string, named: string): boolean =>
  named.startsWith("*.") ? host === named.slice(2) || host.endsWith(named.slice(1)) : host === named;

/** The match pattern of all pages of a host, or with `*.` in front, of all hosts of a domain. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The host or domain that a match pattern of all its pages names; an empty text for any other pattern. */
export const hostOfPattern = (pattern: string): string => /^https:\/\/([^/]+)\/\*$/.exec(pattern)?.[1] ?? "";

/** Whether an address is under a match pattern of all pages of a host or domain. */
export const matches = (address: string, pattern: string): boolean => {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return protocol === "https:" && isHostUnder(hostname ?? "", hostOfPattern(pattern));
};
