import { CONTACT_FIELDS } from "../../contact/contact-fields.ts";

/**
 * What a form may ask of the request itself. Only `supportPlan` is ever written; the others are read into the ticket.
 */
export const REQUEST_FIELDS = [
  "supportPlan",
  "severity",
  "title",
  "issueType",
  "service",
  "subscription",
  "problemType",
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

/** Parts of contact fields that some forms ask for apart: the two codes of a phone number, and an address once more. */
export const CONTACT_PARTS = ["phoneCountryCode", "phoneAreaCode", "confirmEmailAddress"] as const;

/**
 * Every field that a support form can hold and that we give a meaning; contact fields have Microsoft.Support's names.
 */
export const FORM_FIELDS = [...REQUEST_FIELDS, ...CONTACT_FIELDS, ...CONTACT_PARTS] as const;
export type FormField = (typeof FORM_FIELDS)[number];

const OF_CONTACT: ReadonlySet<FormField> = new Set<FormField>([...CONTACT_FIELDS, ...CONTACT_PARTS]);

/** Whether a field is about whom Microsoft is to contact. */
export const isOfContact = (field: FormField): boolean => OF_CONTACT.has(field);
