import type { CustomerPages } from "../customer-pages.ts";

/**
 * Partner Center's pages of one customer (partner-center.md 3.1): public scripts of 2021 to 2026; the old host by
 * documents only. A language before the path is inferred from the other pages of the site. The GUID is the customer's
 * tenant ID: the account page shows it as "Microsoft ID".
 */
export const partnerCenterPages: CustomerPages = {
  paths: [
    /^(?:\/[a-z]{2}-[a-z]{2})?\/dashboard\/v2\/customers\/([\da-f-]{36})(?:\/(\w+))?/i,
    /^(?:\/[a-z]{2}-[a-z]{2})?\/commerce\/customers\/([\da-f-]{36})(?:\/(\w+))?/i,
    /^\/pcv\/customers\/([\da-f-]{36})(?:\/(\w+))?/i,
  ],
  // Service management holds the links (2021); the menu names "Service requests" since 2020-12, its address is inferred.
  requests: /^service(?:managementpage|requests?)$/i,
  // The partner's own tickets (partner-center.md 3.1: announcements of 2020 and 2021).
  ownRequests: /^(?:\/[a-z]{2}-[a-z]{2})?\/dashboard\/support\/(?:csp\/)?servicerequests\/create/i,
  // Every page has one title of the first rank (inferred).
  heading: "h1,[role=heading][aria-level='1']",
  // The initial domain stands on the account page (report-problems document since 2018-12).
  domain: /^[a-z\d-]+\.onmicrosoft\.(?:com|us|de|cn)$/i,
  text: "span,dd,td,p,a,label,div",
};
