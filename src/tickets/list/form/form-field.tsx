import type { ComponentChildren } from "preact";
import type { Choice } from "../../../words/choices.ts";
import type { RequestDraft } from "./request-draft.ts";

/** The box of a part of the request. */
export const boxOf = (field: keyof RequestDraft): string => `form-${field}`;

interface FrameProps {
  readonly field: keyof RequestDraft;
  readonly label: string;
  /** What is wrong with it. */
  readonly wrong: string | undefined;
  readonly isWide?: boolean | undefined;
  readonly children: ComponentChildren;
}

const Frame = ({ field, label, wrong, isWide, children }: FrameProps) => (
  <div class={isWide ? "form-field wide" : "form-field"}>
    <label for={boxOf(field)}>{label}</label>
    {children}
    <p id={`${boxOf(field)}-words`} class="wrong" aria-live="polite">
      {wrong}
    </p>
  </div>
);

interface BoxProps extends Omit<FrameProps, "children" | "field"> {
  readonly field: Exclude<keyof RequestDraft, "own">;
  readonly draft: RequestDraft;
  readonly onDraft: (draft: RequestDraft) => void;
}

/** A part of the request that is typed. */
export const TextBox = ({ isTime = false, draft, onDraft, ...frame }: BoxProps & { readonly isTime?: boolean }) => {
  const { field, wrong } = frame;
  const attributes = {
    id: boxOf(field),
    dir: "auto",
    autocomplete: "off",
    value: draft[field],
    "aria-invalid": wrong !== undefined,
    "aria-describedby": `${boxOf(field)}-words`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onDraft({ ...draft, [field]: currentTarget.value }),
  } as const;
  return (
    <Frame {...frame}>
      {isTime ? <input type="datetime-local" {...attributes} /> : <input type="text" {...attributes} />}
    </Frame>
  );
};

/** A part of the request that is chosen. */
export const ChoiceBox = ({
  choices,
  draft,
  onDraft,
  ...frame
}: BoxProps & { readonly choices: readonly Choice[] }) => {
  const { field, wrong } = frame;
  return (
    <Frame {...frame}>
      <select
        id={boxOf(field)}
        value={draft[field]}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${boxOf(field)}-words`}
        onChange={({ currentTarget }) => onDraft({ ...draft, [field]: currentTarget.value })}
      >
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Frame>
  );
};
