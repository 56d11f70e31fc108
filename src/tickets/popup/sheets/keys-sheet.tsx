import type { MessageKey, Translate } from "../../../words/translate.ts";
import { Sheet } from "./sheet.tsx";

/** The keys as they are written, or the names of those that have one; and what they do. */
const KEYS: readonly (readonly [keys: readonly (string | { readonly name: MessageKey })[], does: MessageKey])[] = [
  [["J", "K", "↓", "↑"], "keys_move"],
  [[{ name: "keys_home" }, { name: "keys_end" }], "keys_first"],
  [[{ name: "keys_enter" }], "keys_details"],
  [["R"], "popup_responded"],
  [["E"], "keys_edit"],
  [["C"], "popup_close"],
  [["O"], "popup_open"],
  [["/"], "popup_search"],
  [[{ name: "keys_esc" }], "keys_escape"],
  [["?"], "keys_title"],
];

interface KeysSheetProps {
  readonly t: Translate;
  readonly onClosed: () => void;
}

/** All keys of the popup. */
export const KeysSheet = ({ t, onClosed }: KeysSheetProps) => (
  <Sheet title={t("keys_title")} t={t} onClosed={onClosed}>
    <dl class="keys">
      {KEYS.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => {
              const words = typeof key === "string" ? key : t(key.name);
              return <kbd key={words}>{words}</kbd>;
            })}
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  </Sheet>
);
