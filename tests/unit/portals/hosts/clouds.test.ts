import { expect, it } from "vitest";
import manifest from "../../../../manifest.json" with { type: "json" };
import { OPTIONAL_CLOUDS } from "../../../../src/portals/hosts/clouds.ts";

const worldwide = (pattern: string): string | undefined =>
  manifest.content_scripts.find(({ matches }) => matches.includes(pattern))?.js[0];

it("the frames of a cloud with an Intune admin center have the script that they have worldwide", () => {
  const withIntune = OPTIONAL_CLOUDS.filter(({ scripts }) => JSON.stringify(scripts).includes("//intune."));
  expect(withIntune.map(({ cloud }) => cloud)).toEqual(["usGovernment", "china"]);
  // What a cloud has first runs in its frames.
  for (const { scripts } of withIntune)
    expect(scripts[0]?.file.replace(/^\/(.*)\.js$/, "$1.ts")).toBe(
      worldwide("https://*.reactblade.portal.azure.net/*"),
    );
});

it("no page of a cloud has two scripts", () => {
  const patterns = OPTIONAL_CLOUDS.flatMap(({ scripts }) => scripts.flatMap(({ matches }) => matches));
  expect(new Set(patterns).size).toBe(patterns.length);
});
