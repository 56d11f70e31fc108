import { CONTACT_FIELDS } from "./contact-details.ts";

/** What a form may ask of the request itself. Only `supportPlan` is ever written; the others are read into the ticket. */
export const REQUEST_FIELDS = ["supportPlan", "severity", "title", "issueType", "service", "subscription", "problemType"] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

/**
 * Every field that a support form can hold and that we give a meaning; contact fields bear Microsoft.Support's names.
 * `phoneCountryCode` is the part of the phone number that some forms ask apart from it.
 */
export const FORM_FIELDS = [...REQUEST_FIELDS, ...CONTACT_FIELDS, "phoneCountryCode"] as const;
export type FormField = (typeof FORM_FIELDS)[number];
