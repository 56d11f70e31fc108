import type { FieldReport } from "../model/form-report.ts";
import type { TicketPortalId } from "../model/portal.ts";
import type { Translate } from "../ui/translate.ts";
import { fieldMark, fieldName, fieldNote, fieldWhy, isQuiet } from "./panel-words.ts";
import { Sign } from "./signs.tsx";

interface FieldsProps {
  readonly fields: readonly FieldReport[];
  readonly portal: TicketPortalId;
  readonly t: Translate;
}

const Values = ({ field: { before, after, outcome }, t }: { readonly field: FieldReport; readonly t: Translate }) => {
  const empty = t("panel_empty");
  if (outcome === "filled" && before !== after)
    return (
      <span class="values">
        <span class="before">
          <span dir="auto">{before || empty}</span> →{" "}
        </span>
        <span dir="auto">{after || empty}</span>
      </span>
    );
  const value = after ?? before;
  return value ? (
    <span class="values" dir="auto">
      {value}
    </span>
  ) : null;
};

const Rows = ({ fields, portal, t }: FieldsProps) => (
  <ul>
    {fields.map((field) => {
      const mark = fieldMark(field);
      const note = fieldNote(field, portal);
      const why = fieldWhy(field, portal);
      return (
        <li key={field.field} class={mark}>
          <Sign name={mark} />
          <div>
            <div class="line">
              <span class="name" dir="auto">
                {fieldName(field, t)}
              </span>{" "}
              {why !== undefined && <span class={field.reason === "set" ? "why heard" : "why"}>{t(why)}</span>}
            </div>
            <Values field={field} t={t} />
            {note !== undefined && <span class="more">{t(note)}</span>}
          </div>
        </li>
      );
    })}
  </ul>
);

/** What needs a look comes first; the others as they stand in the form. */
const byUrgency = (fields: readonly FieldReport[]): FieldReport[] => {
  const isTrouble = (field: FieldReport): boolean => fieldMark(field) === "trouble";
  return [...fields.filter(isTrouble), ...fields.filter((field) => !isTrouble(field))];
};

/** Each field: what stood there, what stands there now, and why. Fields with nothing to tell are folded away. */
export const FieldList = ({ fields, portal, t }: FieldsProps) => {
  const told = byUrgency(fields.filter((field) => !isQuiet(field, portal)));
  const quiet = fields.filter((field) => isQuiet(field, portal));
  return (
    <>
      {told.length > 0 && <Rows fields={told} portal={portal} t={t} />}
      {quiet.length > 0 && (
        <details>
          <summary>{t("panel_leftAlone", quiet.length)}</summary>
          <Rows fields={quiet} portal={portal} t={t} />
        </details>
      )}
    </>
  );
};
