import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { startTeamServer, type TeamServer } from "./server/start-team-server.ts";
import type { TeamUser } from "./server/sessions.ts";
import { DESIGN_DOCUMENT_PATH, designDocumentText } from "./write-design-document.ts";

// A server for trying out one list for a team, on loopback: `npm run team`. With `-- --browsers` two browsers with the
// extension are opened beside it, with `-- --port 5984` it listens there. What it keeps is gone when it ends.
const { values } = parseArgs({
  options: { browsers: { type: "boolean" }, port: { type: "string" }, "design-document": { type: "boolean" } },
});

const USERS: readonly TeamUser[] = [
  { name: "anna", password: "anna", roles: ["on-behalf"] },
  { name: "ben", password: "ben", roles: ["on-behalf"] },
  { name: "guest", password: "guest", roles: [] },
  { name: "admin", password: "admin", roles: ["_admin"] },
];

const help = ({ url, database }: TeamServer): string => `
A CouchDB-compatible server is at ${url}, on this machine only; what it keeps is in memory.

  In the options of the extension, under "Team":
    Server    ${url}
    Database  ${database}
  Members:   anna (password anna), ben (password ben)
  No member: guest (password guest)

Ctrl+C ends.`;

const openBrowsers = async (server: TeamServer): Promise<void> => {
  const { openTeamBrowsers } = await import("./open-browsers.ts");
  await openTeamBrowsers(server);
};

if (values["design-document"]) {
  writeFileSync(DESIGN_DOCUMENT_PATH, designDocumentText());
  console.log(`wrote ${DESIGN_DOCUMENT_PATH}`);
} else {
  const server = await startTeamServer({ users: USERS, port: Number(values.port ?? 5984) });
  console.log(help(server));
  if (values.browsers) await openBrowsers(server);
}
