import type { Words } from "../form-definition.ts";

/** English words of the web form, from the documents' prose (microsoft365-admin.md 4.1); the other labels are Azure's. */
export const POWER_PLATFORM_WORDS: Words = {
  title: ["Title", "Request title"],
  product: ["Product", "What product were you using when the issue occurred?", "Select product", "Product name"],
  problemType: ["Problem type", "Category", "Subcategory"],
  issueType: ["Issue type", "Support type", "Advisory or technical", "Type of support"],
  countryCode: ["Country code", "Country/region code"],
  furtherAddresses: ["Additional email addresses", "Additional email address", "CC email addresses", "CC emails"],
  createSupportRequest: ["Create support request", "Submit"],
  submit: ["Submit"],
  newSupportRequest: ["New support request", "Create a support request", "Support request", "Get support"],
  // The list is named in a document of 2026-05; the state is inferred.
  supportRequests: ["Support requests"],
  requestClosed: ["Closed", "Resolved"],
  requestSaved: ["support request has been created", "support request created", "your request has been submitted", "service request has been submitted", "your request has been sent"],
  notTechnical: ["advisory", "billing"],
};
