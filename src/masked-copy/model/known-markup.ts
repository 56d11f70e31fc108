/** Elements that keep their tag; each other one becomes a plain one, or one of the page's own make. */
export const TAGS: readonly string[] = (
  "a article aside b blockquote body br button caption cite code col colgroup dd del details dialog div dl " +
  "dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins " +
  "kbd label legend li main mark menu meter nav ol optgroup option output p picture pre progress q s search " +
  "section select slot small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr " +
  "u ul x-element"
).split(" ");

/** Roles of WAI-ARIA 1.2. */
export const ROLES: readonly string[] = (
  "alert alertdialog application article banner button cell checkbox columnheader combobox complementary " +
  "contentinfo definition dialog document feed figure form generic grid gridcell group heading img link list " +
  "listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter " +
  "navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader " +
  "scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term " +
  "textbox timer toolbar tooltip tree treegrid treeitem"
).split(" ");

/** Types of inputs and buttons. */
export const INPUT_TYPES: readonly string[] = (
  "button checkbox color date datetime-local email file hidden image month number password radio range reset " +
  "search submit tel text time url week"
).split(" ");

/** What `aria-haspopup` may say. */
export const POPUPS = ["true", "false", "menu", "listbox", "tree", "grid", "dialog"] as const;
