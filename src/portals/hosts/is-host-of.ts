/** Whether a host is one of these, or lies under one that begins with `*.`. */
export const isHostOf = (hosts: readonly string[], host: string): boolean =>
  hosts.some((one) => host === one || (one.startsWith("*.") && host.endsWith(one.slice(1))));
