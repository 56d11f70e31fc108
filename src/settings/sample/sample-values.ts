/** What a portal would have put in: the details of whoever it knows, not those of the partner. */
export const PREFILLED = {
  firstName: "Avery",
  lastName: "Howard",
  email: "avery.howard@contoso.example",
  phone: "+1 425 555 0100",
  country: "US",
  language: "en",
  timeZone: "America/Los_Angeles",
} as const;

/** Plans beside the one to choose; names of products, the same in every language. */
export const OTHER_PLANS = ["Basic", "Developer", "Standard"] as const;

/** The customer for whom the sample is filed. */
export const CUSTOMER = { domain: "contoso.example", name: "Contoso" } as const;
