/** Microsoft.Support's own words for severity C, B and A (REST 2024-04-01, `severity`). */
export const SEVERITIES = ["critical", "moderate", "minimal"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The letter people say: A critical, B moderate, C minimal. */
export const SEVERITY_LETTERS: Readonly<Record<Severity, "A" | "B" | "C">> = {
  critical: "A",
  moderate: "B",
  minimal: "C",
};
