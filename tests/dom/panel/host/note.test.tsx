import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { partnerCenterNote } from "../../../../src/tenant/page/partner-center-note.ts";
import { type NoteContent, NoteView } from "../../../../src/panel/view/note-view.tsx";
import { panelCss } from "../../../../src/panel/view/panel-css.ts";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { translationInto } from "../../words/interface-language.ts";
import { render } from "preact";

const ID = "c0a70500-51c4-4e6b-9d15-0f2a6b1c7e01";
const OTHER = "0a7b3d1e-88f2-4c0e-b1a6-5d9e2f4c6a02";
const HOME = `https://partner.microsoft.com/dashboard/v2/customers/${ID}`;
const CONTOSO = { id: ID, domain: "contoso.onmicrosoft.com", name: "Contoso" };
const t = translationInto("en");
const wordsOf = (content: NoteContent | undefined) =>
  content?.map(({ words, links }) => [words, ...links.map((link) => link.words)]);

const pageWith = (links: Readonly<Record<string, string>>): Document => {
  const made = document.implementation.createHTMLDocument();
  for (const [text, href] of Object.entries(links)) {
    const link = made.createElement("a");
    link.href = href;
    link.textContent = text;
    made.body.append(link);
  }
  return made;
};

describe("what the note says", () => {
  const links = pageWith({
    "Microsoft 365": `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${ID}&CSDEST=o365admincenter`,
    Azure: "https://portal.azure.com/contoso.onmicrosoft.com",
    "Azure portal": "https://portal.azure.com/",
    "Admin center": "https://admin.microsoft.com/",
    "Another customer": `https://portal.azure.com/${OTHER}`,
    Help: "https://learn.microsoft.com/partner-center/",
  });

  it("sorts the links of a customer's service management", () => {
    expect(wordsOf(partnerCenterNote(links, `${HOME}/servicemanagementpage`, CONTOSO, t))).toEqual([
      [expect.stringMatching(/^To file for Contoso, use one of these links/), "Microsoft 365", "Azure"],
      [expect.stringMatching(/^Don't use these/), "Azure portal", "Admin center", "Another customer"],
      ["Direct links for Contoso:", "Azure", "Microsoft 365", "Power Platform"],
    ]);
  });

  it("gives ways of its own, each in the customer's context, where the page has no links", () => {
    const content = partnerCenterNote(pageWith({}), `${HOME}/ServiceRequests`, { id: ID }, t);
    expect(content).toHaveLength(1);
    for (const { href } of content?.[0]?.links ?? []) expect(href).toContain(ID);
  });

  it("says on the partner's own tickets that they are nobody's but their own", () => {
    const content = partnerCenterNote(
      links,
      "https://partner.microsoft.com/en-us/dashboard/support/csp/servicerequests/create?category=csp",
      undefined,
      t,
    );
    expect(content?.[0]?.words).toMatch(/your own organization's, not a customer's/);
    expect(content?.[0]?.links).toEqual([
      { words: "Customers in Partner Center", href: "https://partner.microsoft.com/dashboard/v2/customers/list" },
    ]);
  });

  it.each([
    `${HOME}/account`,
    `${HOME}/users`,
    "https://partner.microsoft.com/dashboard/v2/customers/list",
    "https://partner.microsoft.com/dashboard/support/servicerequests",
  ])("says nothing on %s", (address) => {
    expect(partnerCenterNote(links, address, CONTOSO, t)).toBeUndefined();
  });
});

describe("the note", () => {
  const follow = vi.fn();
  const dismiss = vi.fn();
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement("on-behalf-panel");
    document.documentElement.append(host);
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelCss);
    root.adoptedStyleSheets = [sheet];
    host.popover = "manual";
    host.showPopover();
  });
  afterEach(() => host.remove());

  const show = (folded: boolean, language: "en" | "de" = "en"): void => {
    const words = translationInto(language);
    const content =
      partnerCenterNote(
        pageWith({ Azure: "https://portal.azure.com/" }),
        `${HOME}/servicemanagementpage`,
        CONTOSO,
        words,
      ) ?? [];
    render(
      <NoteView
        content={content}
        folded={folded}
        t={words}
        onToggle={() => show(!folded, language)}
        onFollow={(_href, event) => (event.preventDefault(), follow())}
        onDismiss={dismiss}
      />,
      host.shadowRoot ?? host,
    );
  };

  it("is one line until it is unfolded, and can be dismissed", async () => {
    show(true);
    const head = page.getByRole("button", { name: "Which links open the customer's tenant?" });
    await expect.element(head).toHaveAttribute("aria-expanded", "false");
    expect(page.getByRole("link").elements()).toEqual([]);
    await userEvent.click(head);
    await userEvent.click(page.getByRole("link", { name: "Power Platform" }));
    expect(follow).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole("button", { name: "Dismiss" }));
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)("is accessible, %s %s", async (language, scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    show(false, language);
    expect(await violationsIn(host)).toEqual([]);
    await emulateMedia({});
  });
});
