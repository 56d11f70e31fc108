import { foldRun, RUN } from "./portal-words.ts";
import { maskOf, type MaskingWords } from "./mask-text.ts";

const masked = (text: string): string => Array.from(text, maskOf).join("");

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A part of an address stays if it is made of the portals' words: "NewSupportRequestV3Blade". */
const maskSegment = (segment: string, { words, privates }: MaskingWords): string => {
  const parts = segment
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .match(RUN)
    ?.map(foldRun);
  const isOwn =
    segment.length <= 80 &&
    /^[\w.~-]*$/.test(segment) &&
    !/\p{N}{3}/u.test(segment) &&
    (parts ?? []).every((part) => words.has(part) && !privates.has(part)) &&
    !privates.within(Array.from(foldRun(segment))).includes(true);
  return isOwn ? segment : masked(segment);
};

/** Maximum number of segments of an address. */
const MAX_SEGMENTS = 30;

/**
 * The route of an address: its path and its fragment without any query, each segment masked that is not made of the
 * portals' words.
 */
export const maskRoute = (url: URL, words: MaskingWords): string => {
  const withoutQuery = (text: string): string => text.split("?")[0] ?? "";
  return [url.pathname, withoutQuery(url.hash)]
    .map((part) =>
      part
        .split("/")
        .slice(0, MAX_SEGMENTS)
        .map((segment) =>
          segment.startsWith("#")
            ? `#${maskSegment(decoded(segment.slice(1)), words)}`
            : maskSegment(decoded(segment), words),
        )
        .join("/"),
    )
    .join("")
    .slice(0, 500);
};

/**
 * The host of an address, as far as it is a portal's.
 * @param hosts of the portals; `*.` in front means all below
 */
export const maskHost = (host: string, hosts: readonly string[]): string => {
  const name = host.toLowerCase();
  if (hosts.includes(name)) return name;
  const [below] = hosts
    .filter((one) => one.startsWith("*.") && name.endsWith(one.slice(1)))
    .sort((one, other) => other.length - one.length);
  const kept = below ? below.slice(1) : "";
  return masked(name.slice(0, name.length - kept.length)) + kept;
};

/** `window.name`, of which views of the portals make use. */
export const maskFrameName = (name: string, words: MaskingWords): string => maskSegment(name.slice(0, 200), words);

/** A language tag with a region and a script at most; anything else may be data. */
export const maskLanguage = (tag: string): string =>
  /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag) ? tag : "";
