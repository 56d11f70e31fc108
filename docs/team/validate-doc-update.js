// What CouchDB asks before every write to the team's database. `design-document.json` carries this function;
// `npm run team -- --design-document` writes it anew. Only what every version of CouchDB's JavaScript knows.
/* oxlint-disable eslint/no-var, eslint/no-unused-vars, typescript/only-throw-error */
function validateDocUpdate(newDoc, oldDoc, userCtx) {
  var MAX_LENGTH = 1000000;
  function refuse(why) {
    throw { forbidden: why };
  }
  if (userCtx.roles.indexOf("_admin") !== -1) return;
  if (!userCtx.name) throw { unauthorized: "Sign in first." };
  if (newDoc.editor !== userCtx.name) refuse("Everybody writes in their own name.");
  // The branches that a merge has ended are taken away; a request itself is marked as deleted, and stays.
  if (newDoc._deleted && !oldDoc) refuse("There is nothing to take away.");
  if (newDoc._deleted) return;
  var id = /^(ticket|customer):[!-~]{1,200}$/.exec(newDoc._id);
  if (!id || newDoc.kind !== id[1]) refuse("Only requests and customers are kept here.");
  if (typeof newDoc.schema !== "number") refuse("A document says of which version it is.");
  if (newDoc._attachments) refuse("No files are kept here.");
  if (JSON.stringify(newDoc).length > MAX_LENGTH) refuse("A document has at most " + MAX_LENGTH + " characters.");
  if (newDoc.author !== (oldDoc && !oldDoc._deleted ? oldDoc.author : userCtx.name))
    refuse("Whoever wrote a document first stays its author.");
}
