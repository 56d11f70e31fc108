import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { derivedFiles } from "../../scripts/portals/derived-files.ts";
import { PORTAL_IDS, TICKET_PORTAL_IDS } from "../../src/model/portal.ts";
import { PORTAL_ACCESSES } from "../../src/portals/hosts/portal-accesses.ts";
import { PORTAL_LINKS } from "../../src/portals/links.ts";
import { panelFacts } from "../../src/portals/panel-facts.ts";
import { PORTALS } from "../../src/portals/registry.ts";
import { requestsIn } from "../../src/portals/requests.ts";
import { filesIn, read, root } from "./support/files.ts";

describe("the registry of portals", () => {
  it("has one object for each portal, in the order of their ids", () => {
    expect(PORTALS.map(({ id }) => id)).toEqual(PORTAL_IDS);
  });

  it("has a form for each portal in which requests are filed, and for no other", () => {
    const withForms = PORTALS.filter(({ page }) => (page?.forms({}).length ?? 0) > 0);
    expect(withForms.map(({ id }) => id)).toEqual(TICKET_PORTAL_IDS);
    for (const { id, page } of withForms) {
      expect(page?.id).toBe(id);
      expect(page?.forms({}).map(({ portal }) => portal)).toEqual([id]);
    }
  });

  it("holds what scripts and pages read of each portal apart from the rest", () => {
    expect(PORTALS.map(({ access }) => access)).toEqual(PORTAL_ACCESSES);
    expect(new Set(PORTALS.flatMap(({ link }) => link ?? []))).toEqual(new Set(PORTAL_LINKS));
    for (const id of TICKET_PORTAL_IDS) {
      const portal = PORTALS.find((one) => one.id === id);
      expect([portal?.requests, portal?.inPanel], id).toEqual([requestsIn(id), panelFacts(id)]);
    }
    for (const { id, access, link, requests, inPanel } of PORTALS)
      for (const part of [access, link, requests, inPanel]) expect([undefined, id]).toContain(part?.portal);
  });

  it("names scripts that are there, each in the folder of its portal", () => {
    const scripts = PORTAL_ACCESSES.flatMap(({ hosts }) => Object.values(hosts).flat()).flatMap(
      ({ script }) => script ?? [],
    );
    expect(scripts.filter((script) => !existsSync(join(root, script)))).toEqual([]);
    const entries = filesIn("src/entries/content").filter((path) =>
      /^src\/entries\/content\/[\w-]+\/.*\.iife\.ts$/.test(path),
    );
    expect(entries.filter((path) => !scripts.includes(path))).toEqual([]);
  });

  it("makes the hosts of the manifest and of docs/permissions.md; `npm run registry` writes them anew", async () => {
    for (const { path, text } of await derivedFiles(PORTAL_ACCESSES, read)) expect(read(path), path).toBe(text);
  });
});
