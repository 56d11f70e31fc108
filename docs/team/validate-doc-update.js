// What CouchDB asks before every write to the team's database. `design-document.json` carries this function;
// `npm run team -- --design-document` writes it anew. Only what every version of CouchDB's JavaScript knows.
// oxlint-disable-next-line eslint/no-unused-vars
function validateDocUpdate(newDoc, oldDoc, userCtx) {
  var MAX_LENGTH = 200000;
  function refuse(why) {
    throw { forbidden: why };
  }
  if (userCtx.roles.indexOf("_admin") !== -1) return;
  if (!userCtx.name) throw { unauthorized: "Sign in first." };
  if (newDoc._deleted) {
    // The branches that a merge has ended are taken away; a request itself is marked as deleted, and stays.
    if (!oldDoc || newDoc.mergedBy !== userCtx.name) refuse("A document is marked as deleted, never taken away.");
    return;
  }
  var kind = /^(ticket|customer):[!-~]{1,200}$/.exec(newDoc._id);
  if (!kind || newDoc.type !== kind[1]) refuse("Only requests and customers are kept here.");
  if (typeof newDoc.version !== "number") refuse("A document says of which version it is.");
  if (newDoc._attachments) refuse("No files are kept here.");
  if (JSON.stringify(newDoc).length > MAX_LENGTH) refuse("A document has at most " + MAX_LENGTH + " characters.");
  if (newDoc.writer !== userCtx.name) refuse("Everybody writes in their own name.");
  if (newDoc.author !== (oldDoc && !oldDoc._deleted ? oldDoc.author : userCtx.name))
    refuse("Whoever wrote a document first stays its author.");
}
