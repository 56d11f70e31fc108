import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SEPARATOR_NAMES, SEPARATORS } from "../../../../src/tickets/files/csv-separator.ts";
import { fileOf, NUMBER, ticketOf } from "./tables.ts";

/** LibreOffice's command; `SOFFICE` names another one. */
const SOFFICE = process.env["SOFFICE"] ?? "soffice";
const isInstalled = spawnSync(SOFFICE, ["--version"], { timeout: 60_000 }).status === 0;

const folder = mkdtempSync(join(tmpdir(), "on-behalf-csv-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sheet that LibreOffice makes of a file at a double click, as XML: formulas are evaluated there. */
const sheetOf = (csv: string, separator: string): string => {
  writeFileSync(join(folder, "table.csv"), csv);
  execFileSync(
    SOFFICE,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "fods",
      `--infilter=CSV:${separator.charCodeAt(0)},34,76`,
      "--outdir",
      folder,
      join(folder, "table.csv"),
    ],
    { timeout: 200_000, stdio: "ignore" },
  );
  return readFileSync(join(folder, "table.fods"), "utf8");
};

describe.skipIf(!isInstalled)("a table in LibreOffice", () => {
  const csv = fileOf([ticketOf({ supportTicketId: NUMBER, title: '=1+1;"=2+2"', notes: "Größe\n=3+3,\t-4" })], {
    separator: "semicolon",
  });

  it.each(SEPARATOR_NAMES)(
    "has no formula but the number where it is divided by a %s",
    { timeout: 240_000 },
    (name) => {
      const sheet = sheetOf(csv, SEPARATORS[name]);
      const formulas = [...sheet.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula);
      expect(formulas.filter((formula) => formula !== `of:=&quot;${NUMBER}&quot;`)).toEqual([]);
      expect(sheet).toContain("Größe");
      if (name !== "semicolon") return;
      expect(sheet).toContain(`office:value-type="string" office:string-value="${NUMBER}"`);
      expect(sheet).toContain(`<text:p>${NUMBER}</text:p>`);
      expect(sheet).toContain('office:date-value="2026-11-23T10:00:00"');
    },
  );
});
