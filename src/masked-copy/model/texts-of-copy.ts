import type { MaskedCopy, MaskedNode } from "./masked-copy.ts";

/** A text of a copy, and whether any of it stays. */
export interface TextOfCopy {
  readonly text: string;
  readonly stays: boolean;
}

/** What masks are made of, and what is neither letter nor digit. */
const MASKED = /^[x0\P{Alphabetic}]*$/u;

const LETTER = /[\p{L}\p{N}]/u;

const textsOf = (node: MaskedNode): string[] =>
  typeof node === "string"
    ? [node]
    : [
        ...(node.names ?? []),
        ...(node.identifiers ?? []),
        ...Object.values(node.texts ?? {}).filter((text) => text !== undefined),
        ...(node.nodes ?? []).flatMap(textsOf),
        ...(node.shadow ?? []).flatMap(textsOf),
      ];

/** All texts of a copy in their order, those without a letter or a digit left out. */
export const textsOfCopy = ({ documents }: MaskedCopy): TextOfCopy[] =>
  documents
    .flatMap(({ host, route, frameName, nodes }) => [`${host}${route}`, frameName, ...nodes.flatMap(textsOf)])
    .map((text) => text.trim())
    .filter((text) => LETTER.test(text))
    .map((text) => ({ text, stays: !MASKED.test(text) || /[1-9]/.test(text) }));
