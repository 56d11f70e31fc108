/** What the extension fills in. */
export const OURS = {
  firstName: "Kim",
  lastName: "Akers",
  primaryEmailAddress: "kim.akers@fabrikam.example",
  additional: "desk@fabrikam.example",
} as const;

/** What the fields hold before. */
export const BEFORE: Readonly<Record<string, string>> & { readonly phoneNumber: string } = {
  firstName: "Carla",
  lastName: "Kundin",
  primaryEmailAddress: "carla@contoso.example",
  additional: "",
  phoneNumber: "15550199",
};

export const input = (label: string, name: string, attributes = ""): string =>
  `<div><label for="${name}">${label}</label> <input id="${name}" name="${name}" value="` +
  `${BEFORE[name] ?? ""}" ${attributes}></div>`;
export const select = (label: string, name: string, entries: readonly string[], attributes = ""): string =>
  `<div><label for="${name}">${label}</label> <select id="${name}" name="${name}" ${attributes}>` +
  `${entries.map((entry) => `<option>${entry}</option>`).join("")}</select></div>`;
export const styled = (style: string, html: string): string => `<div data-style="${style}">${html}</div>`;

export const THREE =
  input("First name", "firstName") + input("Last name", "lastName") + input("Email", "primaryEmailAddress");
export const additional = (attributes = ""): string =>
  input("Additional email for notification", "additional", attributes);
export const NAMES = THREE + additional();
export const PHONE = input("Phone", "phoneNumber");

/** What the panel says below a field's name: why it ended so, and the values. */
export const shownFor = (text: string, field: string): string[] => {
  const lines = text.split("\n").filter((line) => line !== "");
  const at = lines.indexOf(field);
  return at < 0 ? [] : lines.slice(at + 1, at + 3);
};
