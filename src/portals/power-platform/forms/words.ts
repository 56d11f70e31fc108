import type { Words } from "../../definition/form-definition.ts";

/**
 * English words of the web form, from the documents' prose (microsoft365-admin.md 4.1); the other labels are Azure's.
 */
export const POWER_PLATFORM_WORDS = {
  title: ["Title", "Request title"],
  product: ["Product", "What product were you using when the issue occurred?", "Select product", "Product name"],
  problemType: ["Problem type", "Category", "Subcategory"],
  issueType: ["Issue type", "Support type", "Request type", "Advisory or technical", "Type of support"],
  contactMethod: ["Contact method", "Preferred method of contact", "Contact preference", "How should we contact you?"],
  language: ["Language", "Preferred language", "Contact language"],
  countryCode: ["Country code", "Country/region code"],
  furtherAddresses: ["Additional email addresses", "Additional email address", "CC email addresses", "CC emails"],
  createSupportRequest: ["Create support request", "Submit"],
  submit: ["Submit"],
  newSupportRequest: ["New support request", "Create a support request", "Support request", "Get support"],
  // The list is named in a document of 2026-05; the state is inferred.
  supportRequests: ["Support requests"],
  requestClosed: ["Closed", "Resolved"],
  requestSaved: [
    "received your request",
    "request has been created",
    "request was created",
    "request created",
    "request has been submitted",
    "request was submitted",
    "request submitted",
    "request has been sent",
    "request was sent",
    "ticket has been created",
    "ticket was created",
  ],
  requestEnglish: ["service request", "support request", "ticket", "case number", "request number", "tracking id"],
  notTechnical: ["advisory", "billing"],
} satisfies Words;
