import type { ContactDetails } from "./contact-details.ts";

/**
 * Whether the details name nobody: with less than Microsoft.Support requires of a person, half of the customer's
 * contact would stay in the form.
 */
export const isContactMissing = ({ firstName, lastName, primaryEmailAddress }: ContactDetails): boolean =>
  [firstName, lastName, primaryEmailAddress].some((value) => value === undefined || value === "");
