import type { AddressClue } from "../definition/clue-definition.ts";

/**
 * Where the addresses of the Microsoft 365 admin center name the tenant; often they name none (microsoft365-admin.md
 * 2.2).
 */
export const microsoft365Addresses: readonly AddressClue[] = [
  // CIPP since 2025-04; third-party scripts of 2024 to 2026 with ID or domain.
  { part: "query", pattern: /^delegatedorg$/i },
  // BeginClientSession.aspx: Partner Center API's own example of 2015; in use to 2026.
  { part: "query", pattern: /^ctid$/i },
  { part: "query", pattern: /^(?:tid|cid|tenant|tenantid)$/i },
];
