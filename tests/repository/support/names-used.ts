import { parsed, type Place } from "./parsed.ts";

/** An identifier that stands for a value or type, rather than for the name of a property. */
const isReference = ({ node, parent }: Place): boolean => {
  if (parent?.type === "MemberExpression") return parent.computed || parent.object === node;
  if (parent?.type === "Property") return parent.shorthand ? false : parent.value === node;
  return (
    parent?.type !== "TSPropertySignature" &&
    parent?.type !== "TSQualifiedName" &&
    parent?.type !== "PropertyDefinition"
  );
};

/** Names that the file binds itself, e.g. a parameter `document`: using those is using what was passed in. */
const boundIn = (places: readonly Place[]): Set<string> => {
  const bound = places.flatMap(({ node, parent }) => {
    if (node.type !== "Identifier" || !parent) return [];
    const declares =
      (parent.type === "Property" && parent.value === node) ||
      (parent.type === "VariableDeclarator" && parent.id === node) ||
      (parent.type === "ArrowFunctionExpression" && parent.params.some((one) => one === node)) ||
      parent.type === "ImportSpecifier";
    return declares ? [node.name] : [];
  });
  return new Set(bound);
};

/**
 * The names of the outer world that a file uses: `document`, `Date.now` (also for `new Date()`), each with its place.
 */
export const namesUsed = (path: string): { name: string; where: string }[] => {
  const { places, where } = parsed(path);
  const bound = boundIn(places);
  return places.flatMap((place) => {
    const { node, parent } = place;
    if (
      node.type === "NewExpression" &&
      node.callee.type === "Identifier" &&
      node.callee.name === "Date" &&
      node.arguments.length === 0
    ) {
      return [{ name: "Date.now", where: where(node) }];
    }
    if (node.type !== "Identifier" || !isReference(place) || bound.has(node.name)) return [];
    const member =
      parent?.type === "MemberExpression" && !parent.computed && parent.property.type === "Identifier"
        ? parent.property.name
        : "";
    return [node.name, `${node.name}.${member}`].map((name) => ({ name, where: where(node) }));
  });
};
