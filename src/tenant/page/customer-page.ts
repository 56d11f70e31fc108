import { isTenantId, type Tenant } from "../model/tenant.ts";
import type { CustomerPages } from "../../portals/definition/customer-pages.ts";
import { closestIn } from "../../page/elements/tree.ts";
import { deep, textOf } from "./deep.ts";

/** Maximum length of a name. */
const MAX_NAME = 200;

/** The customer whom an address names, and which of the customer's pages it is. */
export const customerInAddress = (
  address: string,
  { paths }: CustomerPages,
): { id: string; page: string | undefined } | undefined => {
  const path = URL.parse(address)?.pathname ?? "";
  const [, id, page] = paths.map((pattern) => pattern.exec(path)).find((match) => match !== null) ?? [];
  return id !== undefined && isTenantId(id) ? { id: id.toLowerCase(), page } : undefined;
};

/** What names a page (a menu entry, a tab, a title that is known) is not the customer's name. */
const nameOn = (document: Document, id: string, pages: CustomerPages): string | undefined => {
  const entries = deep(document, pages.menu).map((entry) => ({
    text: textOf(entry),
    customer: customerInAddress((entry as Partial<HTMLAnchorElement>).href ?? "", pages),
  }));
  const isHome = ({ customer }: (typeof entries)[number]): boolean =>
    customer?.id === id && customer.page === undefined;
  const home = entries.filter(isHome).map(({ text }) => text);
  const pageNames = new Set(entries.filter((entry) => !isHome(entry)).map(({ text }) => text));
  const isName = (text: string): boolean =>
    text !== "" &&
    text.length <= MAX_NAME &&
    !isTenantId(text) &&
    !pageNames.has(text) &&
    !pages.titles.includes(text.toLowerCase());
  return [...home, ...deep(document, pages.heading).map(textOf)].find(isName);
};

/** The one domain that is a text of its own on the page; several may be anybody's. */
const domainOn = (document: Document, pages: CustomerPages): string | undefined => {
  const found = deep(document, pages.text)
    .filter((element) => element.childElementCount === 0 && !closestIn(element, pages.head))
    .map(textOf)
    .filter((text) => pages.domain.test(text));
  const [domain, ...others] = new Set(found.map((text) => text.toLowerCase()));
  return others.length === 0 ? domain : undefined;
};

/** The customer whose page is open: the ID from the address, name and domain as far as the page says them. */
export const customerOnPage = (document: Document, address: string, pages: CustomerPages): Tenant | undefined => {
  const customer = customerInAddress(address, pages);
  if (!customer) return undefined;
  const name = nameOn(document, customer.id, pages);
  const domain = domainOn(document, pages);
  return { id: customer.id, ...(domain !== undefined && { domain }), ...(name !== undefined && { name }) };
};

/** Whose requests are filed from the page at this address: the customer's, the own organization's, or nobody's. */
export const requestsAt = (address: string, pages: CustomerPages): "customer" | "own" | undefined => {
  if (pages.ownRequests.test(URL.parse(address)?.pathname ?? "")) return "own";
  const page = customerInAddress(address, pages)?.page;
  return page !== undefined && pages.requests.test(page) ? "customer" : undefined;
};
