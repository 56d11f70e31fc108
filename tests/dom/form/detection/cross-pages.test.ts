import { beforeEach, describe, expect, it } from "vitest";
import type { PortalPage } from "../../../../src/portals/definition/portal-page.ts";
import { portalsIn } from "../../../support/detectors/detectors.ts";

/** A page as it is, and the portal whose form it shows; none for a page that must be left alone. */
interface Fixture {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly of?: PortalPage["id"];
}

const text = (label: string): string => `<div><div><label>${label}</label></div><div><input></div></div>`;
const list = (label: string, value: string): string =>
  `<div><div><label>${label}</label></div><div role="combobox" tabindex="0" aria-label="${label}">${value}</div></div>`;
const button = (name: string): string => `<div role="button" tabindex="0">${name}</div>`;
const blade = (title: string, rows: string): string => `<section><h2>${title}</h2>${rows}</section>`;

const AZURE = "https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV4Blade";
const HOME = "https://portal.azure.com/#home";
const CONTACT =
  text("First name") + text("Last name") + text("Email") + text("Phone") + list("Country/region", "Germany");

const FIXTURES: readonly Fixture[] = [
  {
    name: "layout A, all three blades",
    url: HOME,
    of: "azure",
    html:
      blade("New support request", "<ol><li>Basics</li></ol>") +
      blade(
        "Basics",
        list("Issue type", "Technical") +
          list("Subscription", "X") +
          list("Service", "VM") +
          list("Support plan", "Basic") +
          button("Next"),
      ) +
      blade("Problem", list("Severity", "C - Minimal impact") + list("Problem type", "RDP") + button("Next")) +
      blade(
        "Contact information",
        list("Preferred contact method", "Email") +
          CONTACT +
          text("Who else should we email?") +
          list("Language", "English") +
          button("Create"),
      ),
  },
  {
    name: "layout B, details",
    url: HOME,
    of: "azure",
    html: blade(
      "New support request",
      `<div><span>Support plan</span><div>Technical support - Included</div>` +
        `</div>${list("Severity", "C")}${list("Support language", "English")}${CONTACT}` +
        `${button("&lt;&lt; Previous: Solutions")}${button("Next: Review + create &gt;&gt;")}`,
    ),
  },
  {
    name: "layout C, first step",
    url: AZURE,
    of: "azure",
    html: blade(
      "New support request",
      list("Issue type", "Technical") +
        list("Subscription", "X") +
        text("Summary") +
        list("Problem type", "RDP") +
        button("Next"),
    ),
  },
  {
    name: "layout C, quota",
    url: AZURE,
    of: "azure",
    html: blade(
      "New support request",
      list("Issue type", "Quota") + list("Subscription", "X") + list("Quota type", "Cores") + button("Next"),
    ),
  },
  {
    name: "review",
    url: AZURE,
    html: blade(
      "New support request",
      `<div><span>Support plan</span><div>Basic</div></div>${button("Previous")}${button("Create")}`,
    ),
  },
  {
    name: "the help pane with its free text",
    url: "https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest",
    html:
      `<div role="complementary"><h2>Support + Troubleshooting</h2><h3>How can we help you?</h3>` +
      `<textarea aria-label="Briefly describe your issue">` +
      `</textarea>${button("Go")}${list("Subscription", "X")}${button("Next")}</div>`,
  },
  { name: "a user form", url: HOME, html: blade("New user", CONTACT + button("Create")) },
  {
    name: "the Microsoft 365 form",
    of: "microsoft365",
    url: "https://admin.microsoft.com/Adminportal/Home#/homepage",
    html:
      `<div role="dialog"><h2>Contact ` +
      `support</h2>${text("Title")}<textarea aria-label="Description">` +
      `</textarea>${text("Confirm your number")}${text("Confirm your email")}<div role="radiogroup" ` +
      `aria-label="Preferred contact method"><div role="radio">Phone</div><div ` +
      `role="radio">Email</div></div><button>Contact me</button></div>`,
  },
  {
    name: "the Power Platform form",
    of: "powerPlatform",
    url: "https://admin.powerplatform.microsoft.com/support/requests",
    html:
      `<div role="dialog"><h2>New support ` +
      `request</h2>${list("Product", "Dataverse")}${list("Problem type", "Performance")}` +
      `${list("Severity", "C")}${list("Support plan", "Included")}${text("Email")}` +
      `${text("Phone")}<button>Next</button></div>`,
  },
  {
    name: "the customer's page in Partner Center",
    url: "https://partner.microsoft.com/dashboard/v2/customers/1/servicerequests",
    html:
      `<main><h1>Service requests</h1>${list("Customer", "Contoso")}<button>New request</button>` +
      `<table><tr><th>Severity</th><th>Email</th></tr></table></main>`,
  },
];

beforeEach(() => document.body.replaceChildren());

describe.each(FIXTURES)("$name", ({ url, html, of }) => {
  it.each(["en", "de", ""])("is accepted only by its own form, in the words of %j", (language) => {
    document.body.innerHTML = html;
    expect(portalsIn(document, url, language)).toEqual(of === undefined ? [] : [of]);
  });
});
