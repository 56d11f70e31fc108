/** A colour in light and in dark surroundings. */
type Shades = readonly [light: string, dark: string];

/** The colours of every surface of ours. `npm run tables` writes them into `src/ui/palette.css` for the pages. */
export const PALETTE = {
  surface: ["#ffffff", "#292929"],
  raised: ["#f5f5f5", "#333333"],
  page: ["#fafafa", "#1f1f1f"],
  text: ["#242424", "#ffffff"],
  muted: ["#616161", "#adadad"],
  line: ["#d1d1d1", "#525252"],
  edge: ["#757575", "#8f8f8f"],
  accent: ["#0f6cbd", "#479ef5"],
  onAccent: ["#ffffff", "#0b1a2b"],
  good: ["#0e700e", "#6ccb6c"],
  goodSurface: ["#f1faf1", "#1b3a1b"],
  soon: ["#8a3707", "#faa06b"],
  soonSurface: ["#fff4ec", "#4a2a12"],
  bad: ["#b10e1c", "#ff99a4"],
  badSurface: ["#fdf3f4", "#442726"],
} as const satisfies Record<string, Shades>;

/** Behind the white letters of the toolbar button's badge, whatever colour the toolbar has. */
export const BADGE_COLOURS = { bad: "#c50f1f", soon: "#8a5a00" } as const;

/** A colour as CSS writes it. */
export const cssColour = (name: keyof typeof PALETTE): string => `light-dark(${PALETTE[name].join()})`;
