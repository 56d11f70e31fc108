import { useId, useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import { isSamePerson } from "../../model/people/keeper-of.ts";
import { isSelf, isShared, type People } from "./people.ts";

interface HandOverProps {
  readonly people: People;
  /** Who has it now; undefined for nobody, and for several requests at once. */
  readonly keeper: string | undefined;
  readonly isBusy?: boolean;
  readonly t: Translate;
  readonly onHandOver: (to: string) => void;
}

/** Gives a request to another person, or takes it; of a list of one person alone there is nothing to give. */
export const HandOver = ({ people, keeper, isBusy = false, t, onHandOver }: HandOverProps) => {
  const [chosen, setChosen] = useState("");
  const list = useId();
  const names = people.names.filter((name) => !isSamePerson(name, keeper));
  const to = names.includes(chosen) ? chosen : "";
  const { self } = people;
  if (!isShared(people) || names.length === 0) return null;
  return (
    <form
      class="hand-over"
      data-group
      onSubmit={(event) => {
        event.preventDefault();
        if (to === "" || isBusy) return;
        setChosen("");
        onHandOver(to);
      }}
    >
      {self !== undefined && !isSelf(people, keeper) && (
        <button type="button" data-control="take" aria-disabled={isBusy} onClick={() => !isBusy && onHandOver(self)}>
          {t("people_take")}
        </button>
      )}
      <label for={list}>{t("people_handOverTo")}</label>
      <select id={list} value={to} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        <option value="">{t("people_choose")}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" aria-disabled={to === "" || isBusy}>
        {t("people_handOver")}
      </button>
    </form>
  );
};
