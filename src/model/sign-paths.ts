/** The drawings that the panel and our pages share, as SVG paths in a square of 16. */
export const SIGN_PATHS = {
  check: "M6.300 12.600 2 8.300l1-1 3.300 3.200 6.700-6.700 1 1Z",
  alarm: "M8 1.500 15.300 14H.700ZM7.300 6v4h1.400V6Zm0 5v1.400h1.400V11Z",
  dash: "M3 7.300h10v1.400H3Z",
} as const;
