import { fold } from "../../../page/text/fold.ts";
import { rankedTarget, type TargetValue } from "./target-value.ts";

/** "E-Mail" is "Email". */
const written = (text: string): string => fold(text).replaceAll("-", "");

/** Scripts in which a name may be anywhere in a text. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]{2}/u;

/**
 * The entry of a contact method: one of the names, alone or with anything behind it ("Email An engineer writes to
 * you"); or the beginning of a word of a name, as "Telefon" is the method of the field "Telefonnummer"; or a name among
 * other words ("By phone"). What follows a bracket, comma or dash is a remark: it may speak of another method.
 */
export const methodTarget = (value: string, names: readonly string[]): TargetValue =>
  rankedTarget(value, names[0] ?? value, (shown) => {
    const text = written(shown);
    const head = written(fold(shown).split(/[([{:,;|/–—]|\s-\s/)[0] ?? "");
    const ranks = names.map(written).map((name) => {
      if (text === name) return 3;
      // Scripts that write words without spaces have no small letters.
      if (text.startsWith(name) && !/^[\p{Ll}\d]/u.test(text.slice(name.length))) return 2;
      if (WITHOUT_SPACES.test(name) && head.includes(name)) return 1;
      return head.length > 1 && (` ${name}`.includes(` ${head}`) || ` ${head} `.includes(` ${name} `)) ? 1 : 0;
    });
    return Math.max(0, ...ranks);
  });
