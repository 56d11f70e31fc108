import knowledge from "../../../../data/labels/azure.json" with { type: "json" };

/**
 * English labels of the portal; the keys shared with the product's knowledge have the same names, the texts are the
 * portal's.
 */
const english = {
  newSupportRequest: "New support request",
  problemDescription: "Problem description",
  recommendedSolution: "Recommended solution",
  additionalDetails: "Additional details",
  reviewCreate: "Review + create",
  issueType: "Issue type",
  subscription: "Subscription",
  service: "Service",
  myServices: "My services",
  allServices: "All services",
  serviceType: "Service type",
  resource: "Resource",
  summary: "Summary",
  problemType: "Problem type",
  problemSubtype: "Problem subtype",
  problemDetails: "Problem details",
  description: "Description",
  problemStart: "When did the problem start?",
  fileUpload: "File upload",
  advancedDiagnosticInformation: "Advanced diagnostic information",
  allowDiagnostics: "Allow collection of advanced diagnostic information?",
  supportMethod: "Support method",
  supportPlan: "Support plan",
  cloudSolutionProvider: "Cloud Solution Provider",
  severity: "Severity",
  preferredContactMethod: "Preferred contact method",
  supportLanguage: "Support language",
  contactInformation: "Contact info",
  firstName: "First name",
  lastName: "Last name",
  email: "Email",
  additionalEmail: "Additional email for notification",
  phone: "Phone",
  countryRegion: "Country/region",
  saveContactChanges: "Save contact changes for future support requests",
  methodEmail: "Email",
  methodPhone: "Phone",
  yes: "Yes",
  no: "No",
  select: "Select...",
  filter: "Filter items...",
  next: "Next",
  previous: "Previous",
  create: "Create",
  discard: "Discard",
  close: "Close",
  home: "Home",
  helpSupport: "Help + support",
  supportTroubleshooting: "Support + Troubleshooting",
  allSupportRequests: "All support requests",
  allResources: "All resources",
  searchBox: "Search resources, services, and docs (G+/)",
  notifications: "Notifications",
  dismissToast: "Dismiss toast notification",
  name: "Name",
  directory: "Directory",
  domain: "Domain",
  signedIn: "You are signed in as",
  under: "under",
  required: "The value must not be empty.",
  invalidPhone: "The phone number is not valid for the selected country/region.",
  validationFailed: "Validation failed. Required information is missing or not valid.",
  noSolutions: "We found these articles for your problem. If they do not help, go on to the next step.",
  createdNotification: "New Support Request",
  createdText: "Support request has been created.",
  failedNotification: "Failed to create support request",
  failedText: "The request conflicts with one that is being processed. Please try again.",
  createVirtualMachine: "Create a virtual machine",
  addUser: "New user",
  title: "Title",
  status: "Status",
  created: "Created",
  basics: "Basics",
  problem: "Problem",
  solutions: "Solutions",
  details: "Details",
  category: "Category",
  responseHours: "Response hours",
  response: "Response",
  language: "Language",
  whoElse: "Who else should we email?",
  shareDiagnosticInformation: "Share diagnostic information",
  subject: "Subject",
  quotaType: "Quota type",
  enterDetails: "Enter details",
  saveAndContinue: "Save and continue",
  newLimit: "New limit",
  region: "Region",
  phoneCountryCode: "Country code",
  timeZone: "Time zone",
  howCanWeHelp: "How can we help you?",
  describeIssue: "Briefly describe your issue",
  go: "Go",
  startAgain: "Start again",
  createSupportRequest: "Create a support request",
};

export type LabelKey = keyof typeof english;

/** What the German portal translates; whatever is missing stays English, as in the real portal. */
const german: Partial<Record<LabelKey, string>> = {
  newSupportRequest: "Neue Supportanfrage",
  reviewCreate: "Überprüfen + erstellen",
  issueType: "Problemtyp",
  subscription: "Abonnement",
  service: "Dienst",
  myServices: "Meine Dienste",
  allServices: "Alle Dienste",
  resource: "Ressource",
  summary: "Zusammenfassung",
  problemType: "Problemtyp",
  problemSubtype: "Problemuntertyp",
  description: "Beschreibung",
  supportMethod: "Supportmethode",
  supportPlan: "Supportplan",
  cloudSolutionProvider: "Cloud-Lösungsanbieter",
  severity: "Schweregrad",
  preferredContactMethod: "Bevorzugte Kontaktmethode",
  supportLanguage: "Supportsprache",
  contactInformation: "Kontaktinformationen",
  firstName: "Vorname",
  lastName: "Nachname",
  email: "E-Mail",
  phone: "Telefonnummer",
  countryRegion: "Land/Region",
  methodEmail: "E-Mail",
  methodPhone: "Telefon",
  yes: "Ja",
  no: "Nein",
  select: "Auswählen...",
  filter: "Elemente filtern...",
  next: "Weiter",
  previous: "Zurück",
  create: "Erstellen",
  discard: "Verwerfen",
  close: "Schließen",
  home: "Start",
  helpSupport: "Hilfe + Support",
  supportTroubleshooting: "Support + Problembehandlung",
  allSupportRequests: "Alle Supportanfragen",
  allResources: "Alle Ressourcen",
  searchBox: "Ressourcen, Dienste und Dokumente durchsuchen (G+/)",
  notifications: "Benachrichtigungen",
  dismissToast: "Popupbenachrichtigung schließen",
  name: "Name",
  directory: "Verzeichnis",
  domain: "Domäne",
  signedIn: "Sie sind angemeldet als",
  under: "unter",
  required: "Der Wert darf nicht leer sein.",
  invalidPhone: "Die Telefonnummer ist für das ausgewählte Land nicht gültig.",
  createVirtualMachine: "Virtuellen Computer erstellen",
  addUser: "Neuer Benutzer",
  title: "Titel",
  created: "Erstellt",
};

/** Where a text of the portal has another name in the knowledge, or is a word of it used elsewhere. */
const KNOWN_AS: Readonly<Partial<Record<LabelKey, string>>> = {
  methodEmail: "email",
  methodPhone: "phone",
  language: "supportLanguage",
};

type Known = Readonly<Record<string, readonly string[] | undefined>>;

const known = (language: string, wording: number): Partial<Record<LabelKey, string>> => {
  const labels = (knowledge as unknown as Readonly<Record<string, Known>>)[language] ?? {};
  const found = (Object.keys(english) as LabelKey[]).flatMap((key) => {
    const words = labels[KNOWN_AS[key] ?? key] ?? [];
    const text = words[Math.min(wording, words.length - 1)];
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(found);
};

const cache = new Map<string, Readonly<Record<LabelKey, string>>>();

/**
 * The portal's text for a key, English where the language has none. German is known best; of `wording` 0 it is spelled
 * out above.
 */
export const labelsOf = (language: string, wording = 0): Readonly<Record<LabelKey, string>> => {
  if (wording === 0 && (language === "en" || language === "de"))
    return language === "de" ? { ...english, ...german } : english;
  const name = `${language} ${wording}`;
  const labels = cache.get(name) ?? { ...english, ...(language === "de" ? german : {}), ...known(language, wording) };
  cache.set(name, labels);
  return labels;
};
