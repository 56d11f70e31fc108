import { useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import type { RequestByHand } from "../../model/by-hand/request-by-hand.ts";
import { SideDialog } from "../dialog/side-dialog.tsx";
import type { TicketsSource } from "../source/tickets-source.ts";
import { newDraft } from "./request-draft.ts";
import { RequestForm, type SaveOutcome } from "./request-form.tsx";

interface AddDialogProps {
  readonly source: Pick<TicketsSource, "add" | "now">;
  readonly t: Translate;
  readonly onClose: () => void;
  /** Shows the new request, or the one that has the number already. */
  readonly onShow: (id: string) => void;
}

/** Adds a request that was filed where On Behalf was not. */
export const AddDialog = ({ source, t, onClose, onShow }: AddDialogProps) => {
  const [start] = useState(() => newDraft(source.now(), Temporal.Now.timeZoneId()));
  const save = async (request: RequestByHand): Promise<SaveOutcome> => {
    const result = await source.add(request);
    if (!result.ok) return { kind: "failed", detail: result.error.message };
    if ("takenBy" in result.value) return { kind: "taken", id: result.value.takenBy };
    onShow(result.value.added);
    return { kind: "saved" };
  };
  return (
    <SideDialog title={t("list_addTitle")} t={t} onClose={onClose}>
      <p class="hint">{t("list_addWhy")}</p>
      <RequestForm start={start} isKept={false} now={source.now} t={t} save={save} onCancel={onClose} onShow={onShow} />
    </SideDialog>
  );
};
