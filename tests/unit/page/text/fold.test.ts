import { describe, expect, it } from "vitest";
import { fold, foldWithoutRemark } from "../../../../src/page/text/fold.ts";

describe("fold", () => {
  it.each([
    ["Support plan *", "support plan"],
    ["  SUPPORT\u00a0 Plan: ", "support plan"],
    ["Ｓｕｐｐｏｒｔ ｐｌａｎ＊", "support plan"],
    ["Prénom", "prenom"],
    ["\u202bתוכנית\u202c", "תוכנית"],
    ["<< Previous", "previous"],
    ["サポート プラン：", "サポート プラン"],
    ["\ue710 Create", "create"],
    ["Germany ▾", "germany"],
  ])("%j reads %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps Japanese voiced marks and Korean syllables apart", () => {
    expect(fold("が")).not.toBe(fold("か"));
    expect(fold("국가")).toBe("국가".normalize("NFC"));
  });

  it("leaves a remark in brackets out only when asked", () => {
    expect(fold("Email (required)")).toBe("email (required)");
    expect(foldWithoutRemark("Email (required)")).toBe("email");
    expect(foldWithoutRemark("メール（必須）")).toBe("メール");
  });
});
