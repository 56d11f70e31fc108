import type { ContactDetails } from "../../../../src/contact/contact-details.ts";
import type { FormField } from "../../../../src/form/model/form-field.ts";
import type { FieldReport } from "../../../../src/form/model/form-report.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";
import { microsoft365Form } from "../../../../src/portals/microsoft365/forms/microsoft365-form.ts";
import { wordsFor } from "../../../../src/portals/words-for.ts";
import { isValid } from "./constraints/is-valid.ts";
import { runSession } from "./constraints/run-session.ts";
import { virtualClock } from "./constraints/virtual-clock.ts";

/** Of a partner in Germany. */
export const PETRA: ContactDetails = {
  firstName: "Petra",
  lastName: "Partnermann",
  primaryEmailAddress: "petra@fabrikam-partner.com",
  phoneNumber: "+49305550123",
  country: "DE",
};

/** A form that was filled. */
export interface FilledForm {
  /** What an input shows, or the chosen entry of a list. */
  readonly shown: (id: string) => string;
  /** Whether browser and page take what is there. */
  readonly isValid: (id: string) => boolean;
  readonly report: (field: FormField) => FieldReport | undefined;
  /** What was said of a field, as in `filled/set`. */
  readonly said: (field: FormField) => string;
  readonly undo: () => Promise<void>;
}

const controlOf = (id: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement => {
  const control = document.getElementById(id);
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  )
    return control;
  throw new Error(`There is no control ${id}.`);
};

const AZURE =
  `<h1>New support request</h1>
<div><label for="summary">Summary</label><input id="summary"></div>
<div><label for="severity">Severity</label><select id="severity"><option>C - Minimal</option></select></div>
<div><label for="plan">Support plan</label><select id="plan"><option>Basic</option><option>Cloud ` +
  `Solution Provider</option></select></div>
<h2>Contact information</h2>`;

const MICROSOFT_365 = `<h1>Contact support</h1>
<div><label for="title">Title</label><input id="title"></div>`;

/** Under which heading the fields are, and by which definition the form is known. */
const FORMS = {
  azure: { head: AZURE, foot: "", definitions: azurePage.forms(wordsFor("azure", "en")) },
  microsoft365: {
    head: MICROSOFT_365,
    foot: "<button>Contact me</button>",
    definitions: [microsoft365Form(wordsFor("microsoft365", "en"))],
  },
};

interface Given {
  readonly portal?: keyof typeof FORMS;
  /** The fields of the contact. */
  readonly html: string;
  readonly details?: ContactDetails;
  /** What the page does, once it is built. */
  readonly page?: (control: typeof controlOf) => void;
}

/** Fills a form in virtual time, lets `look` see what came of it, and clears up. */
export const withForm = async (
  { portal = "azure", html, details = PETRA, page }: Given,
  look: (form: FilledForm) => void | Promise<void>,
): Promise<void> => {
  const clock = virtualClock();
  const { head, foot, definitions } = FORMS[portal];
  document.body.innerHTML = `<form>${head}${html}${foot}</form>`;
  page?.(controlOf);
  const session = runSession(details, definitions, clock);
  const report = (field: FormField): FieldReport | undefined =>
    session.report()?.fields.find((one) => one.field === field);
  try {
    await session.settled();
    await look({
      shown: (id) => {
        const control = controlOf(id);
        return control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? "") : control.value;
      },
      isValid: (id) => {
        const control = controlOf(id);
        return control instanceof HTMLSelectElement || isValid(control);
      },
      report,
      said: (field) => {
        const one = report(field);
        return one ? `${one.outcome}/${one.reason}` : "not named";
      },
      undo: () => {
        session.undo();
        return session.settled();
      },
    });
  } finally {
    session.stop();
    await clock.pass(20_000);
    clock.remove();
    document.body.replaceChildren();
  }
};
