import { useMemo, useState } from "preact/hooks";
import type { Translate } from "../../words/translate.ts";
import type { MaskedCopy } from "../model/masked-copy.ts";
import { textsOfCopy } from "../model/texts-of-copy.ts";

interface CopyPreviewProps {
  readonly copy: MaskedCopy;
  readonly t: Translate;
}

/** Maximum number of lines shown at once. */
const LINES = 200;

/** What a masked copy holds: all its texts, each once, and a box to search in them. */
export const CopyPreview = ({ copy, t }: CopyPreviewProps) => {
  const [sought, setSought] = useState("");
  const texts = useMemo(() => textsOfCopy(copy), [copy]);
  const lines = useMemo(() => [...new Map(texts.map((one) => [one.text, one])).values()], [texts]);
  const found = lines.filter(({ text }) => text.toLowerCase().includes(sought.trim().toLowerCase()));
  const stay = texts.filter(({ stays }) => stays).length;
  return (
    <details class="copied-texts">
      <summary>{t("maskedCopy_counts", stay, texts.length - stay)}</summary>
      <label>
        {t("maskedCopy_search")}{" "}
        <input type="search" value={sought} onInput={({ currentTarget }) => setSought(currentTarget.value)} />
      </label>
      <p role="status">{t("maskedCopy_found", found.length, lines.length)}</p>
      <ul dir="auto">
        {found.slice(0, LINES).map(({ text, stays }) => (
          <li key={text} class={stays ? "stays" : "masked"}>
            {text}
          </li>
        ))}
      </ul>
      {found.length > LINES && <p>{t("maskedCopy_more", found.length - LINES)}</p>}
    </details>
  );
};
