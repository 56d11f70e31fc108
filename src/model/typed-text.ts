/** The zeros of other decimal digits that input methods write and that NFKC leaves alone. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

const toEuropean = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
};

/** Marks that an input method writes for European ones: comma, semicolon, full stop. */
const MARKS: Readonly<Record<string, string>> = { "\u3001": ",", "\u060c": ",", "\u061b": ";", "\u3002": "." };

/**
 * Text as it was meant, for values made of digits, signs and addresses: an East Asian input method writes them in full
 * width, an Arabic one with its own digits. Not for names, whose characters are the person's own business.
 */
export const typedText = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, toEuropean)
    .replace(/[\u3001\u060c\u061b\u3002]/g, (mark) => MARKS[mark] ?? mark)
    // All kinds of dashes and the minus sign; the sound mark ー is on the same key as the hyphen.
    .replace(/[\u2010-\u2015\u2212]|(?<=\d)\u30fc(?=\d)/g, "-");
