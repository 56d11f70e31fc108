import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DESIGN_DOCUMENT } from "../../../../../scripts/team/design-document.ts";
import { validateWith } from "../../../../../scripts/team/server/validate.ts";
import { DESIGN_DOCUMENT_PATH, designDocumentText } from "../../../../../scripts/team/write-design-document.ts";

const NONE = { names: [], roles: [] };
const validate = validateWith(DESIGN_DOCUMENT.validate_doc_update, { admins: NONE, members: NONE });
const anna = { name: "anna", roles: ["on-behalf"] };
const ben = { name: "ben", roles: ["on-behalf"] };
const ticket = { _id: "ticket:n:azure:worldwide:1", schema: 1, kind: "ticket", author: "anna", editor: "anna" };

it("the file for the server is made of the source; `npm run team -- --design-document` writes it anew", () => {
  expect(readFileSync(DESIGN_DOCUMENT_PATH, "utf8")).toBe(designDocumentText());
});

describe("what the server lets a member write", () => {
  it("a request of their own, and a change of anybody's in their own name", () => {
    expect(validate(ticket, null, anna)).toBeUndefined();
    expect(validate({ ...ticket, editor: "ben" }, ticket, ben)).toBeUndefined();
  });

  it.each([
    ["a new request in somebody else's name", { ...ticket, editor: "ben" }, null],
    ["a change in somebody else's name", { ...ticket, state: {} }, ticket],
    ["a change of the author", { ...ticket, author: "ben", editor: "ben" }, ticket],
    ["a change that drops the author", { ...ticket, author: undefined, editor: "ben" }, ticket],
    ["a document of another kind", { ...ticket, _id: "note:1", kind: "note", author: "ben", editor: "ben" }, null],
    ["a request under an id of customers", { ...ticket, _id: "customer:1", author: "ben", editor: "ben" }, null],
    ["a document without a version", { ...ticket, schema: undefined, author: "ben", editor: "ben" }, null],
    ["a file", { ...ticket, author: "ben", editor: "ben", _attachments: {} }, null],
    ["a huge document", { ...ticket, author: "ben", editor: "ben", state: "x".repeat(1_000_000) }, null],
    ["a deletion of what is not there", { _id: ticket._id, _deleted: true, editor: "ben" }, null],
    ["a deletion in somebody else's name", { _id: ticket._id, _deleted: true, editor: "anna" }, ticket],
    ["a deletion in nobody's name", { _id: ticket._id, _deleted: true }, ticket],
  ])("never %s", (_what, next, before) => {
    expect(validate(next, before, ben)).toEqual(expect.any(String));
  });

  it("the end of a branch that a merge has replaced", () => {
    expect(validate({ _id: ticket._id, _deleted: true, editor: "ben", author: "anna" }, ticket, ben)).toBeUndefined();
  });

  it("nothing without a sign-in, and anything as an administrator", () => {
    expect(validate(ticket, null, { name: null, roles: [] })).toBe("Sign in first.");
    expect(validate({ _id: "x" }, null, { name: "admin", roles: ["_admin"] })).toBeUndefined();
  });
});
