import { dialCountries } from "../client/shared/countries.ts";
import type { Microsoft365PracticeConfig } from "../config.ts";
import type { Word, Words } from "../words/words.ts";

/** A field of the wizard; the name in the form is of no meaning, as ASP.NET makes them. */
export interface WizardField {
  readonly key: string;
  readonly name: string;
  readonly label: Word;
  readonly kind: "list" | "text" | "area" | "file" | "radio";
  readonly required?: true;
  readonly hint?: string;
  /** Value and text of each entry. */
  readonly entries?: (words: Words) => readonly (readonly [value: string, text: string])[];
}

const same =
  (...texts: string[]) =>
  (): readonly (readonly [string, string])[] =>
    texts.map((text) => [text, text]);

export type WizardStep = 1 | 2 | 3 | 4;

/** What is entered, by field. */
export type WizardValues = Readonly<Record<string, string>>;

export const wizardFields: Readonly<Record<WizardStep, readonly WizardField[]>> = {
  1: [
    {
      key: "feature",
      name: "ctl00$cph$ctl07",
      label: "feature",
      kind: "list",
      required: true,
      entries: same("Intune: Enrollment", "Exchange Online: Mail flow", "Licensing"),
    },
    {
      key: "symptom",
      name: "ctl00$cph$ctl09",
      label: "symptom",
      kind: "list",
      required: true,
      entries: same("Admin setup", "Error message", "Other"),
    },
    {
      key: "title",
      name: "ctl00$cph$ctl12",
      label: "issueSummary",
      kind: "text",
      required: true,
      hint: "In one sentence, what is the problem?",
    },
    {
      key: "description",
      name: "ctl00$cph$ctl14",
      label: "issueDetails",
      kind: "area",
      required: true,
      hint: "What did you do, and what happened?",
    },
  ],
  2: [],
  3: [
    {
      key: "affectedUsers",
      name: "ctl00$cph$ctl21",
      label: "affectedUsers",
      kind: "list",
      entries: same("1", "2-10", "11-100", "All"),
    },
    { key: "stepsTaken", name: "ctl00$cph$ctl23", label: "stepsTaken", kind: "area" },
    { key: "file", name: "ctl00$cph$ctl25", label: "attachAFile", kind: "file" },
  ],
  4: [
    {
      key: "country",
      name: "ctl00$cph$ctl31",
      label: "countryCode",
      kind: "list",
      required: true,
      entries: () => dialCountries.map(({ country, name, code }) => [country, `${name} (${code})`]),
    },
    { key: "phoneNumber", name: "ctl00$cph$ctl33", label: "phoneNumber", kind: "text", required: true },
    {
      key: "email",
      name: "ctl00$cph$ctl35",
      label: "email",
      kind: "text",
      required: true,
      hint: "Separate addresses with semicolons.",
    },
    {
      key: "contactMethod",
      name: "ctl00$cph$ctl37",
      label: "preferredContactMethod",
      kind: "radio",
      required: true,
      entries: (words) => [
        ["phone", words("phone")],
        ["email", words("email")],
      ],
    },
  ],
};

/** The values of one page's controls, by field. */
export const readFields = (step: WizardStep, form: URLSearchParams): WizardValues =>
  Object.fromEntries(
    wizardFields[step].filter(({ kind }) => kind !== "file").map(({ key, name }) => [key, form.get(name) ?? ""]),
  );

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for a page. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

const control = (field: WizardField, id: string, value: string, words: Words): string => {
  const common = `name="${field.name}" id="${id}"`;
  const entries = field.entries?.(words) ?? [];
  switch (field.kind) {
    case "list":
      return `<select ${common}><option value="">${escapeHtml(words("selectEntry"))}</option>${entries
        .map(([key, text]) => `<option value="${key}"${key === value ? " selected" : ""}>${escapeHtml(text)}</option>`)
        .join("")}</select>`;
    case "radio":
      return entries
        .map(
          ([key, text], index) =>
            `<input type="radio" name="${field.name}" id="${id}_${index}"
              value="${key}"${key === value ? " checked" : ""}><label for="${id}_${index}">${escapeHtml(text)}</label>`,
        )
        .join(" ");
    case "area":
      return `<textarea ${common} rows="5" cols="60">${escapeHtml(value)}</textarea>`;
    case "file":
      return `<input type="file" ${common}>`;
    case "text":
      return `<input type="text" ${common} size="60" value="${escapeHtml(value)}">`;
  }
};

/** One row of the form's table. */
export const fieldRow = (
  field: WizardField,
  value: string,
  error: string,
  words: Words,
  tied: Microsoft365PracticeConfig["wizardLabels"],
): string => {
  const id = field.name.replaceAll("$", "_");
  const text = `${escapeHtml(words(field.label))}${field.required ? ' <span class="req">*</span>' : ""}`;
  const label = tied === "row" || field.kind === "radio" ? text : `<label for="${id}">${text}</label>`;
  const below = `${field.hint ? `<div class="hint"><i>${escapeHtml(field.hint)}</i></div>` : ""}${
    error
      ? `<span
    class="error">${escapeHtml(error)}</span>`
      : ""
  }`;
  return `<tr><td class="caption">${label}</td><td>${control(field, id, value, words)}${below}</td></tr>`;
};
