import { wordsOf, type Word } from "../microsoft365/words/words.ts";

/** Texts of this portal; of the present form no label is known to the letter, the facts name the fields only. */
const own = {
  portal: "Power Platform admin center",
  support: "Support",
  supportRequests: "Support requests",
  getSupport: "Get support",
  supportPlans: "Support plans",
  reportOutage: "Report outage",
  supportAgent: "Support agent",
  switchToWebform: "Switch to webform",
  newSupportRequest: "New support request",
  product: "What product were you using when the issue occurred?",
  category: "Category",
  subcategory: "Subcategory",
  title: "Title",
  description: "Description",
  startDate: "When did the issue start?",
  environment: "Environment",
  requestType: "Request type",
  advisory: "Advisory",
  technical: "Technical",
  supportPlan: "Support plan",
  includedPlan: "Subscription support",
  severity: "Severity",
  contactPreferences: "Contact preferences",
  contactMethod: "Preferred contact method",
  phone: "Phone",
  email: "Email",
  phoneNumber: "Phone number",
  emailAddress: "Email address",
  ccEmails: "Additional email addresses",
  timeZone: "Time zone",
  language: "Support language",
  diagnostics: "I consent to the collection of advanced diagnostic information",
  create: "Create support request",
  planNeeded: "Only minimal severity is available with this support plan.",
  newEnvironment: "New environment",
  accessId: "Access ID",
  password: "Password",
} as const;

export type PowerPlatformWord = keyof typeof own;

/** The texts that this portal shares with the Microsoft 365 admin center. */
export const commonWords = (language: string): ((key: Word) => string) =>
  wordsOf({ language, unknownLabels: "english", labelVariant: 0 });

/** This portal's text of a key. */
export const powerPlatformWord = (key: PowerPlatformWord): string => own[key];
