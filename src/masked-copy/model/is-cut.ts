import { MAX_DEPTH, MAX_ELEMENTS } from "./limits.ts";
import type { MaskedNode } from "./masked-copy.ts";

const depthOf = (node: MaskedNode): number =>
  typeof node === "string"
    ? 0
    : [...(node.nodes ?? []), ...(node.shadow ?? [])].reduce((most, one) => Math.max(most, 1 + depthOf(one)), 1);

const elementsIn = (nodes: readonly MaskedNode[]): number =>
  nodes.reduce(
    (sum, node) =>
      typeof node === "string" ? sum : sum + 1 + elementsIn(node.nodes ?? []) + elementsIn(node.shadow ?? []),
    0,
  );

/** Whether a copy ends where the limits of its size are. */
export const isCut = (nodes: readonly MaskedNode[]): boolean =>
  elementsIn(nodes) >= MAX_ELEMENTS || nodes.some((node) => depthOf(node) >= MAX_DEPTH);
