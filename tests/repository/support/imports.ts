import { posix } from "node:path";
import type { Node } from "oxc-parser";
import { parsed } from "./parsed.ts";

/** One import, export from, `import()` or `import("…").Type`; those of types alone count like all others. */
export interface Import {
  readonly from: string;
  /** `path:line` of the import. */
  readonly where: string;
  /** What is written, e.g. `../model/tenant.ts` or `valibot`. */
  readonly specifier: string;
  /** Where a relative import leads, named from the project's folder and without a query. */
  readonly file?: string;
  /** The query behind the file's name, e.g. `script`. */
  readonly query?: string;
  /** The package of any other import. */
  readonly package?: string;
}

const sourceOf = (node: Node): Node | null | undefined => {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return node.source;
    case "CallExpression":
      return node.callee.type === "Identifier" && node.callee.name === "require" ? node.arguments[0] : undefined;
    default:
      return undefined;
  }
};

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** All imports of a file. An import of a computed name is an error in the product, for
 * nobody can say where it leads; commands and tests load what they are given. */
export const importsOf = (path: string): Import[] => {
  const { places, where } = parsed(path);
  return places.flatMap(({ node }): Import[] => {
    const source = sourceOf(node);
    if (!source) return [];
    if (source.type !== "Literal" || typeof source.value !== "string") {
      if (path.startsWith("src/")) throw new Error(`${where(node)} imports a computed name`);
      return [];
    }
    const specifier = source.value;
    const common = { from: path, where: where(node), specifier };
    if (!specifier.startsWith(".")) return [{ ...common, package: packageOf(specifier) }];
    const [name = "", query] = specifier.split("?");
    return [{ ...common, file: posix.join(posix.dirname(path), name), ...(query === undefined ? {} : { query }) }];
  });
};
