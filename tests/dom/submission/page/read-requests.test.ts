import { beforeEach, describe, expect, it } from "vitest";
import { azureForm } from "../../../../src/portals/azure/forms/azure-form.ts";
import { microsoft365Form } from "../../../../src/portals/microsoft365/forms/microsoft365-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { readRequests } from "../../../../src/submission/page/read-requests.ts";

const microsoft365 = (language = "en") => microsoft365Form(wordsFor("microsoft365", language));
const azure = azureForm(wordsFor("azure", "en"));

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr><th>Title</th><th>Ticket #</th></tr></thead>` +
  `<tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>` + `${cell}</td>`).join("")}</tr>`)
    .join("")}</tbody></table>`;

beforeEach(() => document.body.replaceChildren());

describe("a list of requests", () => {
  it("is read line by line", () => {
    show(
      `<h1>Service ` +
        `requests</h1>${table(["Mail is late", "26192196", "Active"], ["Teams", "2611230040001234", "Closed"])}`,
    );
    expect(readRequests(document, microsoft365())).toEqual([
      { supportTicketId: "26192196", texts: ["Mail is late", "26192196", "Active"] },
      { supportTicketId: "2611230040001234", texts: ["Teams", "2611230040001234", "Closed"] },
    ]);
  });

  it("may be a grid, or a list in a pane", () => {
    show(
      `<h2>Serviceanforderungen</h2><div role="grid"><div role="row"><span>Mail</span>` +
        `<span>26192196</span></div></div>`,
    );
    expect(readRequests(document, microsoft365("de"))).toHaveLength(1);
    show(
      `<div role="tablist"><button role="tab" aria-selected="true">Support History</button></div><ul>` +
        `<li><button>Mail (#26192196)</button><div>Closed · 10/2/2026</div></li></ul>`,
    );
    expect(readRequests(document, microsoft365())).toEqual([
      { supportTicketId: "26192196", texts: ["Mail (#26192196)", "Closed · 10/2/2026"] },
    ]);
    show(
      `<div role="tablist"><button role="tab" aria-selected="true" aria-label="Support History">` +
        `<i>\ue81c</i></button></div><div role="list"><div role="listitem"><div>Mail (#26192196)</div>` +
        `<a href="#">Active</a></div></div>`,
    );
    expect(readRequests(document, microsoft365())).toEqual([
      { supportTicketId: "26192196", texts: ["Mail (#26192196)", "Active"] },
    ]);
  });

  it("is none without its heading, or under another portal's", () => {
    show(table(["Mail is late", "26192196"]));
    expect(readRequests(document, microsoft365())).toEqual([]);
    show(`<h1>All support requests</h1>${table(["Mail is late", "26192196"])}`);
    expect(readRequests(document, microsoft365())).toEqual([]);
    expect(readRequests(document, azure)).toHaveLength(1);
  });

  it("passes over lines with no number, or with two", () => {
    show(
      `<h1>Service ` +
        `requests</h1>${table(["Mail is late", "1234"], ["Both", "26192196", "26192197"], ["Long", "123456789"])}`,
    );
    expect(readRequests(document, microsoft365())).toEqual([]);
  });

  it("is no page that is laid out in a table", () => {
    const page = "<p>text</p>".repeat(300);
    show(
      `<h1>Service requests</h1><table><tr><td>26192196${page}${table(["Mail is late", "26192196"])}</td></tr></table>`,
    );
    expect(readRequests(document, microsoft365())).toEqual([
      { supportTicketId: "26192196", texts: ["Mail is late", "26192196"] },
    ]);
  });

  it("is read so far and no further", () => {
    const long = "x".repeat(5000);
    const more = Array.from({ length: 50 }, () => "cell");
    show(
      `<h1>Service requests</h1>` +
        table(...Array.from({ length: 500 }, (_, index) => [long, String(26000000 + index), ...more])),
    );
    const read = readRequests(document, microsoft365());
    expect(read.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(...read.flatMap(({ texts }) => [texts.length, ...texts.map((text) => text.length)])),
    ).toBeLessThanOrEqual(300);
  });
});
