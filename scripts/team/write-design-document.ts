import { readFileSync } from "node:fs";

/** Where the design document and the source of its check are. */
export const DESIGN_DOCUMENT_PATH = "docs/team/design-document.json";
const SOURCE = "docs/team/validate-doc-update.js";

/**
 * The text of the design document, made from its source: the function without a name, as every version of CouchDB takes
 * it.
 */
export const designDocumentText = (): string => {
  const source = readFileSync(SOURCE, "utf8");
  const check = source
    .slice(source.indexOf("function validateDocUpdate("))
    .replace("function validateDocUpdate(", "function (");
  const document = { _id: "_design/on-behalf", language: "javascript", validate_doc_update: check.trim() };
  return `${JSON.stringify(document, null, 2)}\n`;
};
