/** Time after which a host with `data-late` gets its shadow tree, in ms. */
const LATE = 1500;

/**
 * Puts what is in elements with `data-shadow` into shadow trees of theirs, open or closed as that says, from the inside
 * out; with `data-late` some time later, from a template.
 * @param onTree called for each tree once it is filled
 */
export const applyShadows = (form: HTMLElement, onTree: (tree: ShadowRoot) => void): void => {
  for (const host of [...form.querySelectorAll<HTMLElement>("[data-shadow]")].toReversed()) {
    const inner = [...host.childNodes];
    const attach = (): void => {
      const tree = host.attachShadow({ mode: host.dataset["shadow"] === "closed" ? "closed" : "open" });
      tree.append(...inner);
      onTree(tree);
    };
    if (host.dataset["late"] === undefined) attach();
    else {
      host.replaceChildren();
      setTimeout(attach, LATE);
    }
  }
};
