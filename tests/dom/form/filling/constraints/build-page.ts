import { azurePage } from "../../../../../src/portals/azure/page.ts";
import { wordsFor } from "../../../../../src/portals/words-for.ts";
import { type BoxController, controlBox } from "./control-box.ts";
import { controlList } from "./control-list.ts";
import { type BoxName, BOXES, type FieldName, type ListName, LISTS, type PageSpec } from "./page-spec.ts";

const LABELS: Readonly<Record<BoxName | ListName, string>> = {
  firstName: "First name",
  lastName: "Last name",
  primaryEmailAddress: "Email",
  confirmEmail: "Confirm email",
  additionalEmailAddresses: "Additional email for notification",
  phoneCountryCode: "Country code",
  areaCode: "Area code",
  phoneNumber: "Phone",
  country: "Country/region",
  preferredSupportLanguage: "Support language",
  preferredTimeZone: "Time zone",
};

/** In the order in which forms ask; a country code comes before its number. */
const ORDER: readonly (BoxName | ListName)[] = [
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "confirmEmail",
  "additionalEmailAddresses",
  "phoneCountryCode",
  "areaCode",
  "phoneNumber",
  "country",
  "preferredSupportLanguage",
  "preferredTimeZone",
];

const METHODS = ["Phone", "Email"];

/** The definition by which the engine knows these forms. */
export const definitions = azurePage.forms(wordsFor("azure", "en"));

/** What each field holds. */
export type Values = Readonly<Partial<Record<FieldName, string>>>;

/** A form on the page, with what its page believes to be in it. */
export interface BuiltPage {
  readonly model: () => Values;
  readonly screen: () => Values;
  /** Fields of which page and browser say nothing bad. */
  readonly valid: () => ReadonlySet<FieldName>;
  readonly element: (name: FieldName) => HTMLElement | undefined;
  readonly html: string;
}

const list = (name: string, label: string, options: readonly string[], chosen: string): string =>
  `<label for="${name}">${label}</label><select id="${name}">${options
    .map((one) => `<option` + `${one === chosen ? " selected" : ""}>${one}</option>`)
    .join("")}</select>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const fieldOf = (name: BoxName | ListName, { boxes, lists }: PageSpec): string => {
  const given = LISTS.find((one) => one === name);
  const choices = given && lists[given];
  if (choices)
    return list(name, LABELS[name], choices.options, choices.chosen).replace(
      "<select",
      choices.disabled ? "<select disabled" : "<select",
    );
  const box = BOXES.find((one) => one === name);
  const spec = box && boxes[box];
  if (!spec) return "";
  const attributes = Object.entries(spec.attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("");
  const flag = spec.behaviour.kind === "flag" ? `<button type="button" id="${name}Flag"></button>` : "";
  return (
    `<label for="${name}">${LABELS[name]}</label><span>${flag}<input id="${name}" value="` +
    `${escaped(spec.value)}"${attributes}></span>`
  );
};

const methodOf = ({ method }: PageSpec): string => {
  if (method === "absent") return "";
  if (method === "list")
    return list("preferredContactMethod", "Preferred contact method", ["Select", ...METHODS], "Select");
  const radios = METHODS.map(
    (one) =>
      `<label><input type="radio" name="method" ` +
      `value="${one}"${method === "radios" && one === "Phone" ? " checked" : ""}> ${one}</label>`,
  ).join("");
  return `<fieldset id="preferredContactMethod"><legend>Preferred contact method</legend>${radios}</fieldset>`;
};

const htmlOf = (spec: PageSpec): string =>
  [
    "<h1>New support request</h1>",
    '<label for="summary">Summary</label><input id="summary">',
    list("severity", "Severity", ["A - Critical", "C - Minimal"], "C - Minimal"),
    list("supportPlan", "Support plan", ["Basic", "Standard", "Cloud Solution Provider"], "Basic"),
    "<h2>Contact information</h2>",
    methodOf(spec),
    ...ORDER.map((name) => fieldOf(name, spec)),
  ]
    .filter((one) => one !== "")
    .map((one) => `<div>${one}</div>`)
    .join("\n");

const isInput = (element: Element | null): element is HTMLInputElement => element instanceof HTMLInputElement;

/** Ties the fields that the page itself ties. */
const couple = (
  { numberAndCode, emailAndConfirmation }: PageSpec,
  form: HTMLElement,
  boxes: ReadonlyMap<BoxName, BoxController>,
): void => {
  const number = boxes.get("phoneNumber");
  const code = form.querySelector("#phoneCountryCode");
  if (numberAndCode === "codeClearsNumber") code?.addEventListener("change", () => number?.set(""));
  if (numberAndCode === "plusSetsCode" && number && code instanceof HTMLSelectElement) {
    number.element.addEventListener("change", () => {
      const digits = /^\+(\d+)/.exec(number.element.value.replaceAll(" ", ""))?.[1];
      const option = digits
        ? [...code.options].find(({ text }) => digits.startsWith(/\+(\d+)/.exec(text)?.[1] ?? "none"))
        : undefined;
      if (!digits || !option) return;
      code.selectedIndex = option.index;
      number.set(digits.slice(/\+(\d+)/.exec(option.text)?.[1]?.length ?? 0));
    });
  }
  const email = boxes.get("primaryEmailAddress");
  const confirmation = boxes.get("confirmEmail");
  if (!email || !confirmation) return;
  if (emailAndConfirmation === "clearsConfirmation")
    email.element.addEventListener("change", () => confirmation.set(""));
  if (emailAndConfirmation === "mustMatch") {
    const compare = (): void =>
      confirmation.element.setCustomValidity(
        email.element.value === confirmation.element.value ? "" : "The addresses differ.",
      );
    for (const { element } of [email, confirmation])
      for (const name of ["input", "change"]) element.addEventListener(name, compare);
  }
};

/** Builds the form into the document. */
export const buildPage = (spec: PageSpec): BuiltPage => {
  const html = htmlOf(spec);
  const form = document.createElement("form");
  form.innerHTML = html;
  document.body.replaceChildren(form);
  const boxes = new Map<BoxName, BoxController>();
  const render = (target: EventTarget | null): void => {
    if (spec.rendersAnew) for (const box of boxes.values()) if (box.element !== target) box.render();
  };
  for (const name of BOXES) {
    const element = form.querySelector(`input#${name}`);
    const given = spec.boxes[name];
    if (given && isInput(element)) boxes.set(name, controlBox(element, given, spec.hears));
  }
  const lists = new Map<FieldName, () => string>();
  for (const name of [...LISTS, "supportPlan", "preferredContactMethod"] as const) {
    const element = form.querySelector(`select#${name}`);
    const behaviour =
      name === "supportPlan" || name === "preferredContactMethod"
        ? ({ kind: "plain" } as const)
        : spec.lists[name]?.behaviour;
    if (element instanceof HTMLSelectElement && behaviour) lists.set(name, controlList(element, behaviour));
  }
  if (spec.method.startsWith("radios"))
    lists.set(
      "preferredContactMethod",
      () => form.querySelector<HTMLInputElement>("input[name=method]:checked")?.value ?? "",
    );
  couple(spec, form, boxes);
  for (const name of ["input", "change", "focusout"]) form.addEventListener(name, ({ target }) => render(target));

  const element = (name: FieldName): HTMLElement | undefined =>
    form.querySelector<HTMLElement>(`#${name}`) ?? undefined;
  const values = (ofBox: (box: BoxController) => string): Values => ({
    ...Object.fromEntries([...lists].map(([name, read]) => [name, read()])),
    ...Object.fromEntries([...boxes].map(([name, box]) => [name, ofBox(box)])),
  });
  return {
    html,
    element,
    model: () => values((box) => box.model()),
    screen: () => values((box) => box.screen()),
    valid: () => new Set([...boxes].filter(([, box]) => box.isValid()).map(([name]) => name)),
  };
};
