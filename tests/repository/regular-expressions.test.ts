import type { Node } from "oxc-parser";
import { check } from "recheck";
import { expect, it } from "vitest";
import { sourceFiles } from "./support/files.ts";
import { parsed } from "./support/parsed.ts";

const LIMIT = 240_000;

interface Pattern {
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Stands for what a pattern that is put together at run time gets in its gaps; it has to be plain text or a number. */
const FILLING = "x";

const patternOf = (node: Node): Omit<Pattern, "where"> | undefined => {
  if (node.type === "Literal" && "regex" in node) return node.regex;
  if (
    (node.type !== "NewExpression" && node.type !== "CallExpression") ||
    node.callee.type !== "Identifier" ||
    node.callee.name !== "RegExp"
  )
    return undefined;
  const [pattern, flags] = node.arguments;
  if (pattern?.type !== "TemplateLiteral") throw new Error("A RegExp is made from an expression that nobody can check");
  return {
    pattern: pattern.quasis.map(({ value }) => value.cooked ?? value.raw).join(FILLING),
    flags: flags?.type === "Literal" && typeof flags.value === "string" ? flags.value : "",
  };
};

const patternsIn = (path: string): Pattern[] => {
  const { places, where } = parsed(path);
  return places.flatMap(({ node }) => {
    const found = patternOf(node);
    return found ? [{ where: where(node), ...found }] : [];
  });
};

/**
 * By the automaton where it can tell: trying texts at random goes by the clock, and finds other things on a busy
 * machine.
 */
const judged = async (pattern: string, flags: string): ReturnType<typeof check> => {
  const exact = await check(pattern, flags, { checker: "automaton", timeout: 60_000 });
  return exact.status === "unknown"
    ? check(pattern, flags, { timeout: 120_000, incubationTimeout: 60_000, attackTimeout: 60_000 })
    : exact;
};

it(
  "no regular expression of the product takes long on any text",
  async () => {
    const patterns = sourceFiles().flatMap(patternsIn);
    expect(patterns.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const { where, pattern, flags } of patterns) {
      const found = await judged(pattern, flags);
      const why = found.status === "vulnerable" ? found.complexity.summary : found.status;
      if (found.status !== "safe") wrong.push(`${where} /${pattern}/${flags}: ${why}`);
    }
    expect(wrong).toEqual([]);
  },
  LIMIT,
);
