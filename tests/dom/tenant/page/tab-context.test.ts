import { afterEach, beforeEach, expect, it } from "vitest";
import { watchContext } from "../../../../src/tenant/page/tab-context.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";

const ID = "bbbbbbbb-0000-4000-8000-000000000002";
const title = (name: string): string => `Kim Akers\nkim@fabrikam.example\n${name} (${ID})`;

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  history.replaceState(null, "", location.pathname + location.search);
  document.body.replaceChildren();
});

type Seen = Parameters<Parameters<typeof watchContext>[3]>[0];
const watched = (): { readonly reported: Seen[]; readonly look: () => void } => {
  const reported: Seen[] = [];
  return { reported, ...watchContext(window, azurePage, undefined, (seen) => void reported.push(seen), end.signal) };
};

it("tells the page's address and texts when one of them changes, and which report is this copy's first", () => {
  const { reported, look } = watched();
  look();
  look();
  expect(reported).toEqual([{ isFirst: true, address: location.href, texts: [[], [], []], names: [] }]);
  history.replaceState(null, "", "#@contoso.onmicrosoft.com/view/X");
  look();
  look();
  expect(reported.slice(1)).toEqual([{ isFirst: false, address: location.href, texts: [[], [], []], names: [] }]);
  expect(reported.at(-1)?.address).toMatch(/#@contoso\.onmicrosoft\.com\/view\/X$/);
});

it("hears of a switch of the directory that changes nothing but an attribute", async () => {
  const button = Object.assign(document.createElement("button"), {
    id: "fxs-avatarmenu-button",
    title: title("Contoso"),
  });
  document.body.append(button);
  const { reported, look } = watched();
  look();
  button.title = title("Northwind");
  await expect.poll(() => reported.map(({ texts }) => texts[0])).toEqual([[title("Contoso")], [title("Northwind")]]);
});

it("tells no more of an endless address than is read", () => {
  history.replaceState(null, "", `#${"x".repeat(9000)}`);
  const { reported, look } = watched();
  look();
  expect(reported[0]?.address).toHaveLength(8000);
});
