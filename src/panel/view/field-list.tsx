import type { FieldReport, FormReport } from "../../form/model/form-report.ts";
import type { TicketPortalId } from "../../model/portal.ts";
import type { Translate } from "../../words/translate.ts";
import { fieldMarkIn } from "./field-marks.ts";
import { fieldName, fieldNote, fieldValues, fieldWhy, isQuiet } from "./panel-words.ts";
import { Sign } from "./signs.tsx";

interface FieldsProps {
  readonly fields: readonly FieldReport[];
  readonly state: FormReport["state"];
  readonly portal: TicketPortalId;
  readonly t: Translate;
}

const Values = ({ field, t }: { readonly field: FieldReport; readonly t: Translate }) => {
  const empty = t("panel_empty");
  const [first, second] = fieldValues(field);
  if (first === undefined) return null;
  return second === undefined ? (
    <span class="values" dir="auto">
      {first || empty}
    </span>
  ) : (
    <span class="values">
      <span class="before">
        <span dir="auto">{first || empty}</span> →{" "}
      </span>
      <span dir="auto">{second || empty}</span>
    </span>
  );
};

const Rows = ({ fields, state, portal, t }: FieldsProps) => (
  <ul>
    {fields.map((field) => {
      const mark = fieldMarkIn(state, field);
      const note = fieldNote(field, portal);
      const why = fieldWhy(field, portal, state);
      return (
        <li key={field.field} class={mark}>
          <Sign name={mark} />
          <div>
            <div class="line">
              <span class="name" dir="auto">
                {fieldName(field, t)}
              </span>{" "}
              {why !== undefined && <span class={why === "fieldReason_set" ? "why heard" : "why"}>{t(why)}</span>}
            </div>
            <Values field={field} t={t} />
            {note !== undefined && <span class="more">{t(note)}</span>}
          </div>
        </li>
      );
    })}
  </ul>
);

/** What needs a look comes first; the others in the order of the form. */
const byUrgency = (fields: readonly FieldReport[], state: FormReport["state"]): FieldReport[] => {
  const isTrouble = (field: FieldReport): boolean => fieldMarkIn(state, field) === "trouble";
  return [...fields.filter(isTrouble), ...fields.filter((field) => !isTrouble(field))];
};

/** Each field: what was there, what is there now, and why. Fields of which there is nothing to say are folded away. */
export const FieldList = ({ fields, state, portal, t }: FieldsProps) => {
  const shown = byUrgency(
    fields.filter((field) => !isQuiet(field, portal)),
    state,
  );
  const quiet = fields.filter((field) => isQuiet(field, portal));
  return (
    <>
      {shown.length > 0 && <Rows fields={shown} state={state} portal={portal} t={t} />}
      {quiet.length > 0 && (
        <details>
          <summary>{t("panel_leftAlone", quiet.length)}</summary>
          <Rows fields={quiet} state={state} portal={portal} t={t} />
        </details>
      )}
    </>
  );
};
