import type { ContactDetails } from "./contact-details.ts";

/** Maximum length of a person's name, in characters. */
export const PERSON_LIMIT = 200;

/** What a person is called by their contact details: "Ada Byron"; undefined where these name nobody. */
export const personName = ({ firstName = "", lastName = "" }: Pick<ContactDetails, "firstName" | "lastName">) =>
  `${firstName.trim()} ${lastName.trim()}`.trim().slice(0, PERSON_LIMIT).trim() || undefined;
