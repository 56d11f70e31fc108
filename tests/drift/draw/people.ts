/** The contact that every drawn form has to hold in the end; the same as in all tests. */
export const TARGET = {
  firstName: "Kim",
  lastName: "Akers",
  email: "kim.akers@fabrikam.example",
  additional: "desk@fabrikam.example",
  phone: "+498912345678",
  national: "8912345678",
  area: ["89", "089"],
  local: "12345678",
  country: "DE",
  language: "en",
  zone: "Europe/Berlin",
} as const;

/** Somebody whom a page has put into a form. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
}

/** Whom the portal puts into the contact: the customer's administrators. */
export const ADMINISTRATORS: readonly Person[] = [
  { firstName: "Carla", lastName: "Ortega", email: "carla.ortega@contoso.example", phone: "5550100" },
  { firstName: "Megan", lastName: "Bowen", email: "megan@contoso.example", phone: "4255550100" },
  { firstName: "Isaiah", lastName: "Langer", email: "isaiah.langer@contoso.example", phone: "4255550117" },
];

/** Those in the other groups of contacts. */
export const SECONDS: readonly Person[] = [
  { firstName: "Rita", lastName: "Sales", email: "rita@northwind.example", phone: "4255550142" },
  { firstName: "Diego", lastName: "Siciliani", email: "diego@northwind.example", phone: "4255550150" },
  { firstName: "Pradeep", lastName: "Gupta", email: "pradeep@contoso.example", phone: "4255550163" },
];
