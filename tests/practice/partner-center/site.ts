import { contoso, fabrikam, northwind, type PracticeTenant } from "../azure/tenants.ts";
import { type PracticeResponse, type PracticeSite, textResponse } from "../practice-site.ts";

const HOSTS = ["partner.microsoft.com", "partnercenter.microsoft.com"];
const CUSTOMERS = [contoso, northwind];
const AZURE_FORM = "#view/Microsoft_Azure_Support/NewSupportRequestV3Blade";

/** The pages of one customer, as Partner Center names them in addresses and in its menu. */
const PAGES = {
  subscriptions: "Subscriptions",
  users: "Users and licenses",
  servicemanagementpage: "Service management",
  account: "Account",
};

const home = ({ id }: PracticeTenant): string => `/dashboard/v2/customers/${id}`;

const links = ({ id, domain }: PracticeTenant): string =>
  [
    `<a id="MicrosoftOffice" target="_blank" href="https://` +
      `admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${id}&amp;CSDEST=o365admincenter">Microsoft 365</a>`,
    `<a target="_blank" rel="noopener noreferrer" ` +
      `href="https://portal.azure.com/${domain}${AZURE_FORM}">Microsoft Azure Management Portal</a>`,
    `<a href="https://portal.azure.com/${domain}${AZURE_FORM}">Azure in this tab</a>`,
    `<a target="_blank" href="https://portal.azure.com/${AZURE_FORM}">Azure portal</a>`,
    `<a target="_blank" href="https://portal.azure.us/${id}${AZURE_FORM}">Azure Government</a>`,
    `<a target="_blank" href="https://admin.powerplatform.microsoft.com/account/login/${id}">Power Platform</a>`,
    `<a target="_blank" href="https://partner.microsoft.com/dashboard/v2/customers/list">Help</a>`,
  ]
    .map((link) => `<li>${link}</li>`)
    .join("");

/** The links are in an open shadow tree, as much of the real site is. */
const customerPage = (customer: PracticeTenant, page: string): string => `
<nav aria-label="Breadcrumb"><a href="/dashboard/v2/customers/list">Customers</a> / <a
  href="${home(customer)}">${customer.name}</a></nav>
<nav aria-label="Customer">${Object.entries(PAGES)
  .map(([name, title]) => `<a href="${home(customer)}/${name}">${title}</a> `)
  .join("")}</nav>
<main><h1>${PAGES[page as keyof typeof PAGES] ?? customer.name}</h1>
${
  page === "account"
    ? `<dl><dt>Microsoft ID</dt><dd>${customer.id}</dd><dt>Domain ` + `name</dt><dd>${customer.domain}</dd></dl>`
    : ""
}
${
  page === "servicemanagementpage"
    ? `<customer-app><template
  shadowrootmode="open"><h2>Administer services</h2><ul>${links(customer)}</ul></template></customer-app>`
    : ""
}
</main>`;

const listPage = (): string => `<main><h1>Customers</h1><input id="customer-search-box" aria-label="Search">
<ul>${CUSTOMERS.map(
  (customer) => `<li><a href="${home(customer)}/subscriptions">${customer.name}</a> ` + `${customer.domain}</li>`,
).join("")}</ul></main>`;

/** The partner's own tickets: not a customer's. */
const ownRequestPage = (): string =>
  `<main><h1>Create a service request</h1><form><label>Title <input></label><button
    type="button">Submit</button></form></main>`;

const page = (body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Partner Center (practice)</title><link rel="icon"
  href="data:,"></head>
<body><header role="banner">Partner Center <span>alex@${fabrikam.domain}</span></header>${body}</body></html>`;

const respond = ({ url }: { readonly url: URL }): Promise<PracticeResponse> => {
  const [, id, name = ""] = /\/customers\/([\da-f-]{36})(?:\/(\w+))?/i.exec(url.pathname) ?? [];
  if (url.pathname.startsWith("/dashboard/support/"))
    return Promise.resolve(textResponse(200, "text/html", page(ownRequestPage())));
  const customer = CUSTOMERS.find((one) => one.id === id?.toLowerCase());
  return Promise.resolve(textResponse(200, "text/html", page(customer ? customerPage(customer, name) : listPage())));
};

/** The practice Partner Center: the customer list and each customer's pages, with the links into the portals. */
export const partnerCenterSite: PracticeSite<Readonly<Record<string, never>>> & { readonly id: "partnerCenter" } = {
  id: "partnerCenter",
  title: "Partner Center",
  addresses: {
    customers: "https://partner.microsoft.com/dashboard/v2/customers/list",
    account: `https://partner.microsoft.com${home(contoso)}/account`,
    serviceManagement: `https://partner.microsoft.com${home(contoso)}/servicemanagementpage`,
    otherCustomer: `https://partner.microsoft.com${home(northwind)}/servicemanagementpage`,
    ownRequests: "https://partner.microsoft.com/dashboard/support/csp/servicerequests/create?category=csp",
    oldHost: `https://partnercenter.microsoft.com/pcv/customers/${contoso.id}/overview`,
  },
  match: (url) => HOSTS.includes(url.hostname),
  respond,
};
