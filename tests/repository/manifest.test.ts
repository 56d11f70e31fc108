import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cloudOfHost, isFrameHost, isPortalHost } from "../../src/portals/hosts/hosts.ts";
import { OPTIONAL_CLOUDS, originsOf } from "../../src/portals/hosts/clouds.ts";
import { isHostUnder, matches } from "../../src/model/match-pattern.ts";
import { TEAM_PATTERNS } from "../../src/tickets/team/address/team-patterns.ts";
import { readJson, root } from "./support/files.ts";
import { HOSTS, OPTIONAL_HOSTS, PERMISSIONS, TEAM_HOSTS } from "./support/expected-manifest.ts";
import type { Manifest } from "./support/manifest.ts";

const manifest = readJson<Manifest>("manifest.json");
const optional = (manifest.optional_host_permissions ?? []).filter((pattern) => !TEAM_HOSTS.includes(pattern));
const patterns = HOSTS.map((host) => `https://${host}/*`);

describe("manifest.json", () => {
  it("asks for exactly the permissions of the contract", () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(
      Object.keys(manifest).filter(
        (key) =>
          key.includes("permissions") &&
          key !== "permissions" &&
          key !== "host_permissions" &&
          key !== "optional_host_permissions",
      ),
    ).toEqual([]);
  });

  it("asks for exactly the hosts of the contract", () => {
    expect([...manifest.host_permissions].sort()).toEqual([...patterns].sort());
    expect([...optional].sort()).toEqual(OPTIONAL_HOSTS.map((host) => `https://${host}/*`).sort());
  });

  it("may ask for a team's own server, which has to be encrypted or on this device", () => {
    expect(manifest.optional_host_permissions).toEqual(expect.arrayContaining(TEAM_HOSTS));
    expect([...TEAM_PATTERNS]).toEqual(TEAM_HOSTS);
  });

  it("asks for single hosts and for domains of one owner, each once", () => {
    const hosts = [...HOSTS, ...OPTIONAL_HOSTS];
    expect(hosts.filter((host) => !/^(?:\*\.)?(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(host))).toEqual([]);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  it("asks for each host of an optional cloud that a script may run on, and for no other", () => {
    const needed = OPTIONAL_CLOUDS.flatMap((cloud) => [...originsOf(cloud), ...cloud.frames]);
    expect([...optional].sort()).toEqual([...needed].sort());
    expect(
      OPTIONAL_CLOUDS.flatMap(({ scripts }) => scripts).filter(
        ({ file }) => !existsSync(join(root, file.replace(/\.js$/, ".ts"))),
      ),
    ).toEqual([]);
    for (const cloud of OPTIONAL_CLOUDS)
      for (const origin of [...originsOf(cloud), ...cloud.frames])
        expect(cloudOfHost(new URL(origin.replace("*.", "x.")).hostname), origin).toBe(cloud.cloud);
  });

  it("exposes nothing to pages and takes messages from none", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    expect(manifest).not.toHaveProperty("content_security_policy");
    expect(manifest).not.toHaveProperty("update_url");
  });

  it("runs content scripts on its own hosts only, in every frame, as single files", () => {
    for (const { matches, js, all_frames, match_origin_as_fallback } of manifest.content_scripts) {
      expect(matches.filter((pattern) => !patterns.includes(pattern))).toEqual([]);
      expect(js.filter((path) => !/^src\/entries\/content\/[\w-]+\/[\w-]+\.iife\.ts$/.test(path))).toEqual([]);
      expect(js).toHaveLength(1);
      expect(all_frames && match_origin_as_fallback).toBe(true);
    }
  });

  it("has the version of package.json", () => {
    expect(manifest.version).toBe(readJson<{ version: string }>("package.json").version);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("has its name and description translated", () => {
    expect(
      [manifest.name, manifest.description, manifest.action.default_title].filter(
        (text) => !/^__MSG_\w+__$/.test(text),
      ),
    ).toEqual([]);
  });
});

/** Hosts near and far of a host, right and wrong ones. */
const near = (host: string): string[] => {
  const bare = host.replace(/^\*\./, "");
  const [first = "", ...rest] = bare.split(".");
  return [
    bare,
    `sub.${bare}`,
    `sandbox-1.${bare}`,
    `a.b.${bare}`,
    `x${bare}`,
    `x-${bare}`,
    `${bare}.example.com`,
    `${bare}.`,
    `${bare}x`,
    rest.join("."),
    `${first}x.${rest.join(".")}`,
    `${first}-${rest.join(".")}`,
    bare.replace(".", "x"),
    `example.com.${bare}`,
    `${bare}@example.com`,
  ];
};

const FOREIGN = [
  "",
  "localhost",
  "example.com",
  "microsoft.com",
  "azure.com",
  "portal.azure.example",
  "login.microsoftonline.com",
  "management.azure.com",
  "reactblade.portal.azure.net.evil.example",
];

/** A host as an address spells it; undefined for what is none. */
const asHost = (text: string): string | undefined =>
  URL.canParse(`https://${text}/`) ? new URL(`https://${text}/`).hostname : undefined;

describe("the hosts that messages are taken from", () => {
  const hosts = [
    ...new Set([...[...HOSTS, ...OPTIONAL_HOSTS].flatMap(near), ...FOREIGN].map((text) => asHost(text) ?? "")),
  ];

  it.each(hosts)("%j: as in the manifest", (host) => {
    expect(isFrameHost(host)).toBe(
      [...manifest.host_permissions, ...optional].some((pattern) => matches(`https://${host}/`, pattern)),
    );
  });

  it("are a portal's only where they are named one by one, but for the subdomains of portal.azure.com", () => {
    const named = [...HOSTS, ...OPTIONAL_HOSTS].filter(
      (host) => !host.startsWith("*.") || host === "*.portal.azure.com",
    );
    const under = (host: string): boolean => named.some((one) => isHostUnder(host, one));
    expect(hosts.filter((host) => isPortalHost(host) !== under(host))).toEqual([]);
  });

  it("belong to a cloud, and are named in any letter case", () => {
    for (const host of HOSTS.map((one) => one.replace("*", "x"))) {
      expect(cloudOfHost(host), host).toBe("worldwide");
      expect(cloudOfHost(host.toUpperCase()), host).toBe("worldwide");
    }
  });
});
