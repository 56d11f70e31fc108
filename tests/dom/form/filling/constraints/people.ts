import type { Person } from "./page-spec.ts";

/**
 * Staff of a partner, from three countries: one calling code that others share, and one whose numbers keep their zero.
 */
export const PEOPLE: readonly Person[] = [
  {
    details: {
      firstName: "Petra",
      lastName: "Partnermann",
      primaryEmailAddress: "petra@fabrikam-partner.com",
      additionalEmailAddresses: ["desk@fabrikam-partner.com", "night.desk@fabrikam-partner.com"],
      phoneNumber: "+49305550123",
      preferredContactMethod: "email",
      preferredSupportLanguage: "de",
      preferredTimeZone: "Europe/Berlin",
      country: "DE",
    },
    callingCode: "49",
    names: {
      country: ["Germany"],
      preferredSupportLanguage: ["German"],
      preferredTimeZone: ["Europe/Berlin", "Europe/Rome", "Europe/Vienna"],
    },
  },
  {
    details: {
      firstName: "Sam",
      lastName: "O'Neil-Whittaker van der Berg",
      primaryEmailAddress: "sam@fabrikam-partner.com",
      additionalEmailAddresses: ["desk@fabrikam-partner.com"],
      phoneNumber: "+14255550123",
      preferredContactMethod: "phone",
      preferredSupportLanguage: "en",
      preferredTimeZone: "America/Los_Angeles",
      country: "US",
    },
    callingCode: "1",
    names: {
      country: ["United States"],
      preferredSupportLanguage: ["English"],
      preferredTimeZone: ["America/Los_Angeles"],
    },
  },
  {
    details: {
      firstName: "Zoë Maria",
      lastName: "Li",
      primaryEmailAddress: "zoe.maria.with.a.rather.long.name@service.fabrikam-partner.com",
      phoneNumber: "+390612345678",
      preferredContactMethod: "email",
      preferredSupportLanguage: "it",
      preferredTimeZone: "Europe/Rome",
      country: "IT",
    },
    callingCode: "39",
    names: {
      country: ["Italy"],
      preferredSupportLanguage: ["Italian"],
      preferredTimeZone: ["Europe/Rome", "Europe/Berlin", "Europe/Vienna"],
    },
  },
];
