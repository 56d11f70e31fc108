import { type Comment, type Node, parseSync } from "oxc-parser";
import { read } from "./files.ts";

/** A node of a syntax tree with the one that holds it. */
export interface Place {
  readonly node: Node;
  readonly parent: Node | undefined;
}

/** A file of code, parsed. */
export interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly comments: readonly Comment[];
  /** All nodes, outer before inner. */
  readonly places: readonly Place[];
  /** `path:line` of a node or comment, for messages. */
  readonly where: (at: { readonly start: number }) => string;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

const collect = (node: Node, parent: Node | undefined, places: Place[]): void => {
  places.push({ node, parent });
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value as unknown])
      if (isNode(child)) collect(child, node, places);
  }
};

const parse = (path: string): Parsed => {
  const text = read(path);
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? "cannot be parsed"}`);
  const places: Place[] = [];
  collect(program, undefined, places);
  return { path, text, comments, places, where: ({ start }) => `${path}:${text.slice(0, start).split("\n").length}` };
};

const known = new Map<string, Parsed>();

/** Parses a file of code, once. */
export const parsed = (path: string): Parsed => {
  const found = known.get(path) ?? parse(path);
  known.set(path, found);
  return found;
};

/** The text of a string literal or of the fixed parts of a template, or undefined for another node. */
export const stringsOf = ({ node }: Place): string[] => {
  if (node.type === "Literal" && typeof node.value === "string") return [node.value];
  if (node.type === "TemplateElement") return [node.value.cooked ?? node.value.raw];
  if (node.type === "JSXText") return [node.value];
  return [];
};
