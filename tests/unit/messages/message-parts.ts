export const UUID = "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11";

export const submission = {
  submissionId: UUID,
  portal: "azure",
  cloud: "worldwide",
  host: "portal.azure.com",
  title: "VM down",
  breakFix: true,
  customer: {},
  own: false,
  contactDetails: {},
  createdDate: "2026-11-23T09:00:00.000Z",
};
