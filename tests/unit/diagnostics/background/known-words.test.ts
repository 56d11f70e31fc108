import { describe, expect, it } from "vitest";
import { knownWords } from "../../../../src/diagnostics/background/known-words.ts";

const plain = knownWords({
  firstName: ["First name", "Vorname"],
  email: ["E-Mail", "メール"],
  code: ["Code 1"],
  severity: ["Severity A"],
  last: ["姓"],
});

describe("of a page's text", () => {
  it.each([
    ["First name", "First name"],
    ["FIRST  NAME *", "FIRST  NAME *"],
    ["Ｆirst name", "First name"],
    ["First name Ada Lovelace", "First name …"],
    ["Ada, first name", "…, first name"],
    ["ada@contoso.example", "…"],
    ["E-Mail: ada@contoso.example (Vorname)", "E-Mail: … (Vorname)"],
    ["Ada's first name", "… first name"],
    ["Code 1", "Code …"],
    ["A. Severity", "…. Severity"],
    ["メール", "メール"],
    ["姓（必須）", "姓(…)"],
    ["山田様", "…"],
    ["", ""],
  ])("only words of known labels are kept: %j", (text, kept) => {
    expect(plain(text)).toBe(kept);
  });
});
