import type { PracticeTenant } from "./tenants.ts";

/** What Create leads to. */
export type AzureOutcome =
  | "success" // 201, toast with a number, the blade closes
  | "validationError" // the portal finds a field wrong, the form stays
  | "serverError" // 409, error toast, the form stays
  | "silence"; // Create does nothing at all

/** How the support plan is shown. */
export type PlanVariant =
  | "list" // dropdown with the Cloud Solution Provider among others, another one preselected
  | "listWithoutCsp"
  | "listTwoCsp" // two entries that both read Cloud Solution Provider
  | "optionPicker"
  | "text" // plain text that reads Cloud Solution Provider
  | "textTechnical" // plain text: "Technical support - Included"
  | "disabledList"; // a dropdown that reads "Technical support - Included" and cannot be opened

/** Generations of the form: blades of 2016-18, tabs of 2018-21, the present form, and its way for quota requests. */
export type Layout = "A" | "B" | "C" | "quota";

export type StepName = "problemDescription" | "recommendedSolution" | "additionalDetails" | "reviewCreate";

/** The prefilled contact of the customer's administrator, as the form's model holds it. */
export interface PracticeContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly primaryEmailAddress: string;
  readonly additionalEmailAddresses: string;
  readonly phoneNumber: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
}

/** How a prewarmed frame is kept out of sight. */
export type Hiding = "display" | "visibility" | "offScreen" | "opacity";

/** What the contact section may hold beside, or instead of, its usual fields. */
export interface ContactVariant {
  /** The country code is asked apart from the number. */
  readonly phone: "whole" | "countryCode";
  readonly country: "dropdown" | "comboBox";
  readonly supportLanguage: "dropdown" | "comboBox" | "optionPicker";
  readonly timeZone: boolean;
  /** What the entries of the time zones read: cities as Windows shows them, Windows' own names, or those of IANA. */
  readonly timeZoneNames: "cities" | "windows" | "iana";
  /** The portal has fixed the email address; this and what follows in the Knockout world only. */
  readonly readOnlyEmail: boolean;
  /** This text jumps back to what it was whenever it is changed. */
  readonly rejects?: "firstName" | "lastName" | "primaryEmailAddress" | "phoneNumber";
  /** A second contact section with a model of its own, where nobody sees it. */
  readonly copy: "none" | "offScreen" | "hidden";
}

/** How a list answers the first press: at once, by saying for a moment that it is open, or late. */
export type ListManners = "atOnce" | "flickers" | "late";

/** How a React view behaves; of no account in the Knockout world. */
export interface ReactViewConfig {
  /** The frame's name, which the portal takes from the blade. */
  readonly frameName: string;
  /** Hidden frames with the same form beside the one that is shown. */
  readonly prewarmed: readonly Hiding[];
  /** Milliseconds for which the frame of the open blade is itself kept hidden, as one that was prewarmed. */
  readonly shownAfter: number;
  /** The form is in a pane that a press beside it dismisses; not of Fluent 9. */
  readonly pane: boolean;
  /** The form has the blade's title itself. */
  readonly title: boolean;
  /** All fields of the third step become new elements, once, when no value has changed for a while. */
  readonly remounts: boolean;
  /** This value of the third step jumps back to what it was at first, once, when no value has changed for a while. */
  readonly jumpsBack?: string;
  /** That while, in milliseconds. */
  readonly settle: number;
}

/** All that can be changed of the practice Azure portal. */
export interface AzurePracticeConfig {
  /** BCP 47 tag; labels that are not known in it are English. */
  readonly language: string;
  /** Which of several known translations the portal shows; the last one where there are fewer. */
  readonly wording: number;
  readonly direction: "ltr" | "rtl";
  readonly layout: Layout;
  /** Fields written by hand, of native controls, in the place of the portal's own form. */
  readonly native?: string;
  /** All steps of layout A stay open side by side. */
  readonly bladesAtOnce: boolean;
  readonly contactVariant: ContactVariant;
  /** The help pane with its free text lies over the page from the start. */
  readonly helpPane: boolean;
  /** The form of a contact is open beside the support request. */
  readonly contactBeside: boolean;
  /** What renders the support request: Knockout in the top document, or React in a frame of another origin. */
  readonly world: "knockout" | "react";
  readonly react: ReactViewConfig;
  /** The component library of the React world; without one its parts are made by hand. */
  readonly fluent: 8 | 9 | "none";
  /** Of lists of the Knockout world, and of those that are made by hand. */
  readonly listManners: ListManners;
  /** A notice comes above the form once the plan is another one, and moves all that is below. */
  readonly moves: boolean;
  /** The page keeps a log of what a person does there, `window.hands`. */
  readonly keepsLog: boolean;
  /**
   * The directory that is open; without it the address decides, and an address that names none opens the own tenant.
   */
  readonly tenant?: PracticeTenant;
  /** Milliseconds until the account button has its title. */
  readonly avatarDelay: number;
  /** Whether the account button (title, name and text) tells the directory. */
  readonly avatarTitle: boolean;
  readonly outcome: AzureOutcome;
  /** Milliseconds that the server takes to answer Create, and whether the page then keeps the answer to itself. */
  readonly answerAfter: number;
  readonly answerHeld: boolean;
  /** Milliseconds between the server's answer and the toast. */
  readonly toastAfter: number;
  /** Milliseconds that a toast is shown. */
  readonly toastLasts: number;
  /** Success is shown as a toast, only kept in the notifications pane, or not at all. */
  readonly successToast: boolean | "paneOnly";
  readonly numberIn: "title" | "description";
  /** The request number; without it one of today is made up. */
  readonly number?: string;
  /** Where the portal goes after success. */
  readonly afterCreate: "home" | "details";
  /** Where a validation error shows: the third step is opened, or a message in the review step. */
  readonly validationErrorIn: "additionalDetails" | "reviewCreate";
  readonly plan: PlanVariant;
  /** Language of the plan's name; the real portal often keeps it English. */
  readonly planLanguage: "portal" | "en";
  /** A change of plan renders the fields that depend on it anew. */
  readonly planReloads: boolean;
  readonly contact?: Partial<PracticeContact>;
  readonly contactMethodControl: "optionPicker" | "dropdown" | "comboBox";
  readonly severityControl: "dropdown" | "optionPicker";
  readonly startStep: StepName;
  /** Step 1 and the description are filled in from the start. */
  readonly prefilled: boolean;
  readonly delays: {
    /** until a step shows its fields */
    readonly step: number;
    /** from then until "Contact info" shows */
    readonly contact: number;
    /** until a dropdown's list shows */
    readonly popup: number;
    /** until a dependent dropdown has its options */
    readonly options: number;
  };
  /** Knockout's `value` hears `change` only, `textInput` every key. */
  readonly textBinding: "value" | "textInput";
  /** The event on which lists open and options are taken. */
  readonly optionEvent: "mouseup" | "mousedown" | "click";
  /** What an option says it is; in some lists it is a mere box. */
  readonly optionRole: "treeitem" | "option" | "none";
  /** What a closed list says it is; older lists said `textbox`. */
  readonly listRole: "combobox" | "textbox";
  /** What names a dropdown: its label, its label with "Dropdown" behind it, or nothing but the row it is in. */
  readonly dropdownName: "label" | "labelDropdown" | "row";
  /** What names a text input: a hidden second label, the visible label by reference, or nothing but the row. */
  readonly textName: "hiddenLabel" | "labelledby" | "row";
  /** Section titles are headings; otherwise plain blocks. */
  readonly headings: boolean;
  /** An older copy of the form stays in the document, hidden. */
  readonly hiddenOldForm: boolean;
  /** What keeps the person in the blade that is open: a modal dialog, or a trap that swallows presses outside it. */
  readonly heldBy: "nothing" | "dialog" | "trap";
  /** Clock, telemetry and deployment toasts. */
  readonly noise: boolean;
}

export type AzureOverrides = Partial<Omit<AzurePracticeConfig, "delays" | "react" | "contactVariant">> & {
  readonly delays?: Partial<AzurePracticeConfig["delays"]>;
  readonly react?: Partial<ReactViewConfig>;
  readonly contactVariant?: Partial<ContactVariant>;
};

export const azureDefaults: AzurePracticeConfig = {
  language: "en",
  wording: 0,
  direction: "ltr",
  layout: "C",
  bladesAtOnce: true,
  contactVariant: {
    phone: "whole",
    country: "dropdown",
    supportLanguage: "dropdown",
    timeZone: false,
    timeZoneNames: "cities",
    readOnlyEmail: false,
    copy: "none",
  },
  helpPane: false,
  contactBeside: false,
  world: "knockout",
  fluent: 9,
  listManners: "atOnce",
  moves: false,
  keepsLog: false,
  react: {
    frameName: "NewSupportRequestV4Blade.ReactView",
    prewarmed: ["display"],
    shownAfter: 0,
    pane: false,
    title: false,
    remounts: false,
    settle: 400,
  },
  avatarDelay: 150,
  avatarTitle: true,
  outcome: "success",
  answerAfter: 600,
  answerHeld: false,
  toastAfter: 400,
  toastLasts: 5000,
  successToast: true,
  numberIn: "description",
  afterCreate: "home",
  validationErrorIn: "additionalDetails",
  plan: "list",
  planLanguage: "portal",
  planReloads: true,
  contactMethodControl: "optionPicker",
  severityControl: "dropdown",
  startStep: "problemDescription",
  prefilled: false,
  delays: { step: 500, contact: 300, popup: 60, options: 120 },
  textBinding: "value",
  optionEvent: "mouseup",
  optionRole: "treeitem",
  listRole: "combobox",
  dropdownName: "label",
  textName: "hiddenLabel",
  headings: true,
  hiddenOldForm: false,
  heldBy: "nothing",
  noise: true,
};

/** The defaults, with what a test overrides. */
export const azureConfig = (overrides: AzureOverrides): AzurePracticeConfig => ({
  ...azureDefaults,
  ...overrides,
  delays: { ...azureDefaults.delays, ...overrides.delays },
  react: { ...azureDefaults.react, ...overrides.react },
  contactVariant: { ...azureDefaults.contactVariant, ...overrides.contactVariant },
});
