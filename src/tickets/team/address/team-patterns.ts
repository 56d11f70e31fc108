/**
 * What the manifest declares as optional for teams: any server with TLS, and loopback. The browser grants none of it by
 * itself; a team asks for the host of its own server (`accessTo`).
 */
export const TEAM_PATTERNS = ["https://*/*", "http://localhost/*", "http://127.0.0.1/*"] as const;
