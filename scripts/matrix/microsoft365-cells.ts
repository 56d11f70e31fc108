import labels from "../../data/labels/microsoft365.json" with { type: "json" };
import type { Microsoft365Overrides } from "../../tests/practice/microsoft365/config.ts";

/** One help pane: in which language, at which address of the practice site, and how it is made. */
export interface PaneCell {
  readonly language: string;
  readonly address: string;
  readonly variant: Microsoft365Overrides;
}

/** In what two panes may differ beside their language. */
const AXES = {
  generation: ["2024", "2021", "2019"],
  library: ["fluent8", "fluent7"],
  countryCodeEntries: ["name", "code"],
  numberName: ["label", "group"],
  unknownLabels: ["translated", "english"],
  confirmation: ["number", "text", "history"],
  address: ["customer", "customerById", "supportPage", "intune"],
} as const;

type Choice = Readonly<Record<string, string>>;

const choices: readonly Choice[] = Object.entries(AXES).reduce<Choice[]>(
  (all, [axis, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [axis]: value }))),
  [{}],
);

const pairsOf = (choice: Choice): string[] => {
  const parts = Object.entries(choice).map((part) => part.join(" "));
  return parts.flatMap((one, index) => parts.slice(index + 1).map((other) => `${one}, ${other}`));
};

const byLanguage = labels as unknown as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The languages in which the name of the submit button is known; without it a request cannot be noticed. */
export const PANE_LANGUAGES: readonly string[] = Object.keys(byLanguage).filter(
  (language) => !language.startsWith("_") && byLanguage[language]?.["contactMe"],
);

const cellOf = (language: string, { address = "customer", ...variant }: Choice): PaneCell => ({
  language,
  address,
  variant,
});

/**
 * For each language and what is given of its pane, the pane that adds most pairs of the other differences. Always the
 * same.
 */
const cellsFor = (wanted: readonly { readonly language: string; readonly given: Choice }[]): PaneCell[] => {
  const missing = new Set(choices.flatMap(pairsOf));
  const gain = (choice: Choice): number => pairsOf(choice).filter((pair) => missing.has(pair)).length;
  return wanted.map(({ language, given }) => {
    const open = choices.filter((choice) => Object.entries(given).every(([axis, value]) => choice[axis] === value));
    const best = open.reduce((winner, choice) => (gain(choice) > gain(winner) ? choice : winner));
    for (const pair of pairsOf(best)) missing.delete(pair);
    return cellOf(language, best);
  });
};

/** Panes that together show every language, and as many pairs of the other differences as fit. */
export const paneCells = (languages: readonly string[] = PANE_LANGUAGES): PaneCell[] =>
  cellsFor(languages.map((language) => ({ language, given: {} })));

/** Every age of the pane in every library and language. */
export const allPaneCells = (languages: readonly string[] = PANE_LANGUAGES): PaneCell[] =>
  AXES.generation.flatMap((generation) =>
    AXES.library.flatMap((library) =>
      cellsFor(languages.map((language) => ({ language, given: { generation, library } }))),
    ),
  );

/** The languages in which a button of an older form is known. */
export const languagesOf = (button: "send" | "submitRequest"): string[] =>
  Object.keys(byLanguage).filter((language) => !language.startsWith("_") && byLanguage[language]?.[button]);

/** The pairs that the cells leave out. */
export const missingPairs = (cells: readonly PaneCell[]): string[] => {
  const shown = new Set(cells.flatMap(({ address, variant }) => pairsOf({ ...(variant as Choice), address })));
  return [...new Set(choices.flatMap(pairsOf))].filter((pair) => !shown.has(pair));
};
