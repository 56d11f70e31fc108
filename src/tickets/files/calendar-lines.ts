import { instantAt } from "../../model/instant.ts";

/** Maximum length of a line, in bytes without its break (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** What no line of a calendar may hold: control characters, and what some readers take for the end of a line. */
const UNPRINTED = /[\p{Cc}\u2028\u2029]/gu;

/** A value of type TEXT (RFC 5545, 3.3.11). */
export const calendarText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replace(UNPRINTED, " ");

/** An instant of the store as a value of type DATE-TIME in UTC. */
export const calendarTime = (date: string): string => instantAt(Date.parse(date)).replace(/[-:]|\.\d+/g, "");

/** Long lines go on in the next one, which begins with a blank; a character is never cut. */
const folded = (text: string): string => {
  const encoder = new TextEncoder();
  const lines = [""];
  let bytes = 0;
  for (const character of text) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      lines.push(" ");
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join("\r\n");
};

/** Content lines as they are in a file. */
export const calendarFile = (lines: readonly string[]): string => [...lines, ""].map(folded).join("\r\n");
