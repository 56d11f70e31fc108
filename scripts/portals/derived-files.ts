import { format, resolveConfig } from "prettier";
import { CLOUD_IDS, type CloudId } from "../../src/model/cloud.ts";
import { patternOf } from "../../src/model/match-pattern.ts";
import type { PortalAccess, PortalHost } from "../../src/portals/definition/portal-access.ts";
import { scriptsOf } from "../../src/portals/hosts/scripts-of.ts";
import { TEAM_PATTERNS } from "../../src/tickets/team/address/team-patterns.ts";
import type { ProjectFile } from "./write-files.ts";

/** The text of a file of the project. */
type Read = (path: string) => string;

const hostsIn = (accesses: readonly PortalAccess[], clouds: readonly CloudId[]): PortalHost[] =>
  clouds.flatMap((cloud) => accesses.flatMap(({ hosts }) => hosts[cloud] ?? []));

const OPTIONAL = CLOUD_IDS.filter((cloud) => cloud !== "worldwide");

const patternsIn = (accesses: readonly PortalAccess[], clouds: readonly CloudId[]): string[] =>
  hostsIn(accesses, clouds).map(({ host }) => patternOf(host));

const manifestFrom = (text: string, accesses: readonly PortalAccess[]): string => {
  const manifest: unknown = JSON.parse(text);
  const derived = {
    host_permissions: patternsIn(accesses, ["worldwide"]),
    optional_host_permissions: [...patternsIn(accesses, OPTIONAL), ...TEAM_PATTERNS],
    content_scripts: scriptsOf("worldwide", accesses).map(({ file, matches }) => ({
      matches,
      js: [file],
      all_frames: true,
      match_origin_as_fallback: true,
      run_at: "document_idle",
    })),
  };
  return JSON.stringify({ ...(manifest as object), ...derived }, null, 2);
};

const tableOf = (heading: string, hosts: readonly PortalHost[]): string =>
  [
    `| ${heading} | why |`,
    "| --- | --- |",
    ...hosts.map(({ host, why }) => `| \`${patternOf(host)}\` | ${why} |`),
  ].join("\n");

/** Puts a text between the two marks of this name, which are comments that a reader does not see. */
const between = (text: string, name: string, content: string): string => {
  const [before, rest] = text.split(`<!-- ${name}: made by \`npm run registry\` -->`);
  const after = rest?.split(`<!-- end of ${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/permissions.md has no place marked "${name}"`);
  return `${before}<!-- ${name}: made by \`npm run registry\` -->\n\n${content}\n\n<!-- end of ${name} -->${after}`;
};

const permissionsFrom = (text: string, accesses: readonly PortalAccess[]): string => {
  const hosts = between(text, "hosts", tableOf("host", hostsIn(accesses, ["worldwide"])));
  return between(hosts, "optional hosts", tableOf("optional host", hostsIn(accesses, OPTIONAL)));
};

const MAKERS = { "manifest.json": manifestFrom, "docs/permissions.md": permissionsFrom };

/** The files that derive from what is known of the portals, as they should be. */
export const derivedFiles = (accesses: readonly PortalAccess[], read: Read): Promise<ProjectFile[]> =>
  Promise.all(
    Object.entries(MAKERS).map(async ([path, make]) => ({
      path,
      text: await format(make(read(path), accesses), { ...(await resolveConfig(path)), filepath: path }),
    })),
  );
