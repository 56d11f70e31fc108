import { registerIcons, setIconOptions } from "@fluentui/react";

/** The icons as plain characters: the real ones are fonts on another host. */
export const installIcons = (): void => {
  setIconOptions({ disableWarnings: true });
  registerIcons({
    style: { fontStyle: "normal" },
    icons: {
      Cancel: "\u2715",
      Clear: "\u2715",
      ChevronDown: "\u2304",
      ChevronRight: "\u203A",
      ChevronUp: "\u2303",
      Help: "?",
      Headset: "\u260E",
      History: "\u25F7",
      Info: "\u24D8",
      Attach: "\u2398",
      Switch: "\u21C4",
      GlobalNavButton: "\u2261",
      Settings: "\u2699",
      Back: "\u2190",
      Forward: "\u203A",
      Completed: "\u2713",
      ErrorBadge: "\u2297",
      Search: "\u2315",
      CheckMark: "\u2713",
    },
  });
};
