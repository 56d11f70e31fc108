import { check } from "recheck";
import { expect, it } from "vitest";
import { sourceFiles } from "./support/files.ts";
import { parsed } from "./support/parsed.ts";

const LIMIT = 240_000;

const patternsIn = (path: string): { where: string; pattern: string; flags: string }[] => {
  const { places, where } = parsed(path);
  return places.flatMap(({ node }) => (node.type === "Literal" && "regex" in node ? [{ where: where(node), ...node.regex }] : []));
};

it(
  "no regular expression of the product takes long on any text",
  async () => {
    const wrong: string[] = [];
    for (const { where, pattern, flags } of sourceFiles().flatMap(patternsIn)) {
      const found = await check(pattern, flags, { timeout: 60_000 });
      const why = found.status === "vulnerable" ? found.complexity.summary : found.status;
      if (found.status !== "safe") wrong.push(`${where} /${pattern}/${flags}: ${why}`);
    }
    expect(wrong).toEqual([]);
  },
  LIMIT,
);

it("no regular expression is put together at run time", () => {
  const wrong = sourceFiles().flatMap((path) => {
    const { places, where } = parsed(path);
    return places
      .filter(({ node }) => (node.type === "NewExpression" || node.type === "CallExpression") && node.callee.type === "Identifier" && node.callee.name === "RegExp")
      .map(({ node }) => where(node));
  });
  expect(wrong).toEqual([]);
});
