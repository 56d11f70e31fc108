/** How the classes of the portals' component libraries begin. */
const KIT = /^(?:ms|fui|fxs|fxc|fxt|azc|msportalfx)-/;

/** What these libraries call their parts: nothing else in a class is sure to be theirs. */
const PARTS: ReadonlySet<string> = new Set(
  (
    "action active arrow bar base below blade body border box button callout card caret check " +
    "checkbox choice choices close column combo command container content context control " +
    "create ctrl current custom dialog disabled docking dropdown error fabric field fieldset " +
    "filter flyout footer form formelement frame group has header heading hidden icon input " +
    "invalid item items label layer left legend line link list main menu modal msportalfx " +
    "multiline none ok open option options overflow overlay pane panel part pending persona " +
    "picker placeholder popup portal primary radio react reactview required right root row " +
    "search section select selected simplebutton spinner stack status step sub tab table tag " +
    "text textarea title toggle toolbar tooltip tree valid validatable validation value view " +
    "weave wrapper"
  ).split(" "),
);

const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== "");

/** Maximum number of classes of one element. */
const MAX = 12;

/** Those of an element's classes that belong to a known component library, and hold nothing but names of its parts. */
export const kitClasses = (classes: readonly string[]): string[] =>
  classes
    .filter(
      (name) => name.length <= 60 && KIT.test(name) && wordsIn(name.replace(KIT, "")).every((one) => PARTS.has(one)),
    )
    .slice(0, MAX);
