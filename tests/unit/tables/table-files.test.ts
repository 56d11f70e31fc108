import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tableFiles } from "../../../scripts/tables/table-files.ts";
import { WINDOWS_ZONE_TABLE } from "../../../src/contact/places/generated/windows-zones.ts";
import { tableLines } from "../../../src/contact/places/table-lines.ts";
import { WINDOWS_PLACES } from "../../../src/contact/places/windows-places.ts";

describe("the generated tables", () => {
  it.each(tableFiles())("$path is what `npm run tables` makes", ({ path, text }) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")).toBe(text);
  });

  it("have every Windows zone of which it is written what Windows shows", () => {
    const zones = tableLines(WINDOWS_ZONE_TABLE).map((line) => line.split(": ")[0]);
    expect(Object.keys(WINDOWS_PLACES).filter((zone) => !zones.includes(zone))).toEqual([]);
  });
});
