import type { FieldReport, FormReport } from "../../form/model/form-report.ts";
import type { FormField } from "../../form/model/form-field.ts";
import type { TicketPortalId } from "../../model/portal.ts";
import type { Translate } from "../../words/translate.ts";
import { EntryChoice, type OnEntry } from "./entry-choice.tsx";
import { fieldMarkIn } from "./field-marks.ts";
import { fieldName, fieldNote, fieldValues, fieldWhy, isQuiet } from "./panel-words.ts";
import { ExamineButton } from "./examine-button.tsx";
import { Sign } from "./signs.tsx";

/** What the person can order for one field: show where it is, or say that this is not it. */
export type FieldOrder = "showWhere" | "notThisOne";

interface FieldsProps {
  readonly fields: readonly FieldReport[];
  readonly state: FormReport["state"];
  readonly portal: TicketPortalId;
  /** Fields that have a control on the page, and those that can be shown. */
  readonly found: readonly FormField[];
  readonly teachable: readonly FormField[];
  /** Absent where nothing can be taught: in the sample. */
  readonly onField?: ((order: FieldOrder, field: FormField, event: MouseEvent) => void) | undefined;
  readonly onEntry?: OnEntry | undefined;
  readonly onExamine?: ((event: MouseEvent) => void) | undefined;
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

const ORDER_WORDS = { showWhere: "teach_showWhere", notThisOne: "teach_notThisOne" } as const;

interface OrderProps extends Pick<FieldsProps, "onField" | "t"> {
  readonly order: FieldOrder;
  readonly field: FormField;
  /** How the field is called beside the button. */
  readonly name: string;
}

const Order = ({ order, field, name, onField, t }: OrderProps) =>
  onField && (
    <button
      type="button"
      class="teach"
      aria-label={t(`${ORDER_WORDS[order]}Of`, name)}
      onClick={(event) => onField(order, field, event)}
    >
      {t(ORDER_WORDS[order])}
    </button>
  );

const Rows = ({ fields, state, portal, found, teachable, onField, onEntry, t }: FieldsProps) => (
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
            {onEntry && <EntryChoice report={field} onEntry={onEntry} t={t} />}
            {field.outcome === "missing" && teachable.includes(field.field) && (
              <Order order="showWhere" field={field.field} name={fieldName(field, t)} onField={onField} t={t} />
            )}
            {field.outcome === "filled" && found.includes(field.field) && (
              <Order order="notThisOne" field={field.field} name={fieldName(field, t)} onField={onField} t={t} />
            )}
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
export const FieldList = (props: FieldsProps) => {
  const { fields, state, portal, teachable, onField, onExamine, t } = props;
  const shown = byUrgency(
    fields.filter((field) => !isQuiet(field, portal)),
    state,
  );
  const others = teachable.filter((field) => !fields.some((one) => one.field === field && one.outcome === "missing"));
  const quiet = fields.filter((field) => isQuiet(field, portal));
  return (
    <>
      {shown.length > 0 && <Rows {...props} fields={shown} />}
      {quiet.length > 0 && (
        <details>
          <summary>{t("panel_leftAlone", quiet.length)}</summary>
          <Rows {...props} fields={quiet} />
        </details>
      )}
      {onField && others.length > 0 && (
        <details>
          <summary>{t("teach_others")}</summary>
          <ul>
            {others.map((field) => (
              <li key={field}>
                <span />
                <div class="line">
                  <span class="name">{t(`field_${field}`)}</span>
                  <Order order="showWhere" field={field} name={t(`field_${field}`)} onField={onField} t={t} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {onExamine && fields.some(({ outcome }) => outcome === "missing") && (
        <ExamineButton onExamine={onExamine} t={t} />
      )}
    </>
  );
};
