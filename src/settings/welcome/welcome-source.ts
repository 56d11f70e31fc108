import type { OptionsSource } from "../options-source.ts";

/** The browser's toolbar, as far as it says anything. */
export interface ToolbarSource {
  /** Whose menu the words describe. */
  readonly kind: "chromium" | "firefox";
  /** Whether our button is on it; undefined where the browser does not say. */
  readonly isPinned: () => Promise<boolean | undefined>;
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
}

/** All that the welcome page needs of the extension around it. */
export interface WelcomeSource extends OptionsSource {
  readonly toolbar: ToolbarSource;
  readonly openSample: () => void;
  /** Where the person goes next. */
  readonly partnerCenter: string;
  readonly report: (error: unknown) => void;
}
