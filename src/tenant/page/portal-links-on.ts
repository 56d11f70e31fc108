import type { Tenant } from "../model/tenant.ts";
import { deep, textOf } from "./deep.ts";
import { linkTarget, type Target } from "../verdict/link-tenant.ts";
import { isAnother } from "../verdict/same-tenant.ts";

/**
 * Texts of a page's links into portals: those that name the customer's tenant, and those that name none or another one.
 */
export interface PortalLinksOn {
  readonly keeping: string[];
  readonly losing: string[];
}

const LINKS_SHOWN = 12;

/** Sorts the links on a customer's page by whether the portal behind them opens in the customer's context. */
export const portalLinksOn = (document: Document, customer: Tenant, targets: readonly Target[]): PortalLinksOn => {
  const found = deep(document, "a[href]").flatMap((link) => {
    const text = textOf(link);
    const target = linkTarget((link as HTMLAnchorElement).href, targets);
    return target && text !== ""
      ? [{ text, keeps: target.tenant !== undefined && !isAnother(target.tenant, customer) }]
      : [];
  });
  const texts = (keeps: boolean): string[] =>
    [...new Set(found.filter((one) => one.keeps === keeps).map(({ text }) => text))].slice(0, LINKS_SHOWN);
  return { keeping: texts(true), losing: texts(false) };
};
