import type { Translate } from "../../words/translate.ts";
import type { KeptRequest } from "../model/kept-request.ts";
import { type Clock, keptNotes, keptWords, textToCopy } from "./kept-words.ts";
import { Sign } from "./signs.tsx";

/** What became of "Copy". */
export type Copied = "copied" | "refused" | undefined;

interface KeptProps {
  readonly kept: KeptRequest;
  readonly copied: Copied;
  readonly clock: Clock;
  readonly t: Translate;
}

/** Once, when it is drawn: the person has just pressed "Copy". */
const select = (input: HTMLInputElement | null): void => {
  input?.focus();
  input?.select();
};

/** Confirms a request that was kept, in a part of the panel that a screen reader hears of. */
export const KeptView = ({ kept, copied, clock, t }: KeptProps) => (
  <>
    <p class={`headline result ${kept.isConfirmed ? "good" : "plain"}`}>
      <Sign name={kept.isConfirmed ? "good" : "plain"} />
      <span dir="auto">{keptWords(kept, t, clock)}</span>
    </p>
    {kept.supportTicketId !== undefined && kept.title.trim() !== "" && (
      <p class="note" dir="auto">
        {kept.title}
      </p>
    )}
    {keptNotes(kept, t).map((note) => (
      <p key={note} class="note">
        {note}
      </p>
    ))}
    {copied === "copied" && <p>{t("panel_copied")}</p>}
    {copied === "refused" && <p>{t("panel_copyRefused")}</p>}
  </>
);

/** The text for the person to copy themselves, selected. */
export const CopyByHand = ({ kept, clock, t }: Omit<KeptProps, "copied">) => (
  <input class="copy" readOnly aria-label={t("panel_copyText")} value={textToCopy(kept, t, clock)} ref={select} />
);
