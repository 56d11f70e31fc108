import { afterEach, describe, expect, it } from "vitest";
import { customerOnPage } from "../../../../src/tenant/page/customer-page.ts";
import { partnerCenterPages } from "../../../../src/portals/partner-center/customer-pages.ts";

const ID = "11111111-2222-4333-8444-555555555555";
const OTHER = "22222222-2222-4333-8444-555555555555";
const HOME = `https://partner.microsoft.com/dashboard/v2/customers/${ID}`;

afterEach(() => document.body.replaceChildren());

/** The customer on a page with this content; a part in `<shadow-part>` is put into an open shadow tree. */
const seen = (html: string, page = "servicemanagementpage") => {
  document.body.innerHTML = html;
  for (const part of document.querySelectorAll("shadow-part")) {
    const root = part.attachShadow({ mode: "open" });
    root.append(...part.childNodes);
  }
  return customerOnPage(document, `${HOME}/${page}`, partnerCenterPages);
};

describe("the customer of a page in Partner Center", () => {
  it.each([
    ["the link to the customer's home", `<a href="${HOME}">Contoso</a><h1>Service management</h1>`],
    ["the heading", `<h1>Contoso</h1><nav><a href="${HOME}/account">Account</a></nav>`],
    ["a heading in shadow trees", `<shadow-part><div role="heading" aria-level="1">Contoso</div></shadow-part>`],
    [
      "the heading beside a menu of buttons",
      `<nav><button>Account</button><button>Service management</button></nav><h1>Contoso</h1>`,
    ],
  ])("is called by the text in %s", (_where, html) => {
    expect(seen(html)).toEqual({ id: ID, name: "Contoso" });
  });

  it.each([
    [
      "its entry in the menu is a link",
      `<h1>Service management</h1><nav><a href="${HOME}/servicemanagementpage">Service management</a></nav>`,
      "servicemanagementpage",
    ],
    [
      "its entry in the menu is a button",
      `<h1>Users and licenses</h1><nav><button>Users and licenses</button></nav>`,
      "users",
    ],
    [
      "its entry in the menu is none of a browser's controls",
      `<shadow-part><h1>Konto</h1><div role="menuitem"> Konto </div></shadow-part>`,
      "account",
    ],
    ["there is no menu, English", `<h1>Service management</h1>`, "servicemanagementpage"],
    ["there is no menu, German", `<h1>Dienstverwaltung</h1>`, "servicemanagementpage"],
    ["there is no menu, Japanese", `<h1>サービス要求</h1>`, "servicerequests"],
    ["the heading is of all customers", `<h1>Customers</h1>`, "account"],
    [
      "the link is to another customer",
      `<a href="https://partner.microsoft.com/dashboard/v2/customers/${OTHER}">Northwind</a>`,
      "account",
    ],
  ])("is not called by the name of a page: %s", (_why, html, page) => {
    expect(seen(html, page)).toEqual({ id: ID });
  });

  it("has the one domain on the page", () => {
    expect(seen(`<h1>Contoso</h1><dl><dt>Domain</dt><dd>Contoso.onmicrosoft.com</dd></dl>`)).toEqual({
      id: ID,
      domain: "contoso.onmicrosoft.com",
      name: "Contoso",
    });
    expect(seen(`<dl><dd>contoso.onmicrosoft.com</dd><dd>fabrikam.onmicrosoft.com</dd></dl>`)).toEqual({ id: ID });
    expect(seen(`<dl><dd>ctso.partner.onmschina.cn</dd></dl>`)).toEqual({
      id: ID,
      domain: "ctso.partner.onmschina.cn",
    });
  });

  it("has no domain of the page's head, which names who is signed in", () => {
    expect(seen(`<header><span>fabrikam.onmicrosoft.com</span></header><h1>Contoso</h1>`)).toEqual({
      id: ID,
      name: "Contoso",
    });
  });
});
