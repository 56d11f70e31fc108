import { expect, it } from "vitest";
import lighter from "../../../src/page/vendor/dom-accessibility-api/get-role.ts";

/** The original, by its path: the name of the package leads to the lighter part. */
const [getRole] = Object.values(
  import.meta.glob<(element: Element) => string | null>(
    "../../../node_modules/dom-accessibility-api/dist/getRole.mjs",
    { eager: true, import: "default" },
  ),
);

/** The roles by which dom-accessibility-api decides how an element is named. */
const NAMING = new Set(
  "button cell checkbox columnheader gridcell heading label legend link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem none presentation menu combobox listbox textbox meter progressbar scrollbar slider spinbutton caption code generic paragraph".split(
    " ",
  ),
);
const TAGS =
  "a area article aside button caption code datalist dd details dialog div fieldset footer form h1 h2 h3 h4 h5 h6 header hr img label legend li link main menu nav ol optgroup option output p progress section span summary table tbody textarea td th tr ul input select".split(
    " ",
  );
const TYPES =
  "button checkbox color date email file hidden image number password radio range reset search submit tel text time url".split(
    " ",
  );
const VARIANTS: readonly Readonly<Record<string, string>>[] = [
  {},
  { href: "#" },
  { alt: "" },
  { alt: "", "aria-label": "x" },
  { role: "none" },
  { role: "presentation", "aria-label": "x" },
  { role: " " },
  { role: "combobox listbox" },
  { role: "code" },
  { list: "x" },
  { multiple: "" },
  { size: "4" },
  { "aria-live": "polite", role: "none" },
];

it("says of every element what the whole table says, as far as names depend on it", () => {
  const elements = [
    ...TAGS.map((tag) => document.createElement(tag)),
    ...TYPES.map((type) => Object.assign(document.createElement("input"), { type })),
  ];
  if (!getRole) throw new Error("dom-accessibility-api has no getRole.mjs.");
  for (const element of elements) {
    for (const attributes of VARIANTS) {
      const one = element.cloneNode() as Element;
      for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
      const role = getRole(one);
      const ours = lighter(one);
      expect(NAMING.has(String(ours)) ? ours : null, one.outerHTML).toBe(
        role !== null && NAMING.has(role) ? role : null,
      );
    }
  }
});
