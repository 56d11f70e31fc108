import fc from "fast-check";
import type { FieldControl } from "../../../src/portals/definition/form-definition.ts";
import { FORM_PORTALS } from "../../support/detectors/detectors.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";
import { addTree } from "../page/elements/shadow-page.ts";
import type { PagePlace } from "../../support/masked-copy/copy-page.ts";
import { type Planted, planted } from "./planted.ts";

type PortalName = (typeof FORM_PORTALS)[number]["id"];

/** Where each portal shows its form; T is the tenant's domain, G an ID. */
const ADDRESSES: Readonly<Partial<Record<PortalName, string>>> = {
  azure: "https://portal.azure.com/?tid=G#@T/view/Microsoft_Azure_Support/NewSupportRequestV3Blade/resourceId/G",
  microsoft365: "https://admin.cloud.microsoft/?delegatedOrg=T#/support/T",
  powerPlatform: "https://admin.powerplatform.microsoft.com/support?tenant=G#G",
};

const LANGUAGES = ["en", "de", "fr", "ja", "es", "pl", "tr", "ko", "zh-Hans", "cs"];
const TIES = ["for", "ariaLabel", "labelledby", "row", "around"] as const;

interface DrawnField {
  readonly field: string;
  readonly kind: FieldControl;
  readonly tie: (typeof TIES)[number];
  readonly word: number;
  /** Something that is not the portal's is in its label, or in its attributes. */
  readonly inLabel: boolean;
  readonly inAttributes: boolean;
  readonly isLeftOut: boolean;
}

/** A form that no portal has shown yet. */
export interface DrawnForm {
  readonly portal: PortalName;
  readonly language: string;
  readonly planted: Planted;
  readonly fields: readonly DrawnField[];
  /** Some labels hold what is not the portal's. */
  readonly isInLabels: boolean;
  readonly shadow: boolean;
  readonly hasTitle: boolean;
  readonly inTitle: boolean;
  readonly isAddressed: boolean;
  readonly hasBanner: boolean;
  readonly isGiven: boolean;
}

const KINDS: readonly FieldControl[] = ["text", "select", "list", "comboBox", "radioGroup"];

const fieldsOf = (portal: PortalName): fc.Arbitrary<DrawnField[]> => {
  const page = FORM_PORTALS.find(({ id }) => id === portal);
  const definitions = page?.forms(wordsFor(portal, "en")).flatMap(({ fields }) => fields) ?? [];
  return fc.tuple(
    ...definitions.map(({ field, controls }) =>
      fc.record({
        field: fc.constant<string>(field),
        kind: fc.constantFrom(...KINDS.filter((kind) => controls.includes(kind))),
        tie: fc.constantFrom(...TIES),
        word: fc.nat(20),
        inLabel: fc.boolean(),
        inAttributes: fc.boolean(),
        isLeftOut: fc.nat(4).map((one) => one === 0),
      }),
    ),
  );
};

export const drawnForm: fc.Arbitrary<DrawnForm> = fc.constantFrom(...FORM_PORTALS.map(({ id }) => id)).chain((portal) =>
  fc.record({
    portal: fc.constant(portal),
    language: fc.constantFrom(...LANGUAGES),
    planted,
    fields: fieldsOf(portal),
    isInLabels: fc.boolean(),
    shadow: fc.boolean(),
    hasTitle: fc.nat(9).map((one) => one > 0),
    inTitle: fc.boolean(),
    isAddressed: fc.boolean(),
    hasBanner: fc.boolean(),
    isGiven: fc.boolean(),
  }),
);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const pick = (all: readonly string[], at: number, otherwise: string): string => all[at % all.length] ?? otherwise;

const valueOf = (field: string, { person, mail, phone, number, tenant }: Planted): string => {
  if (/Email/.test(field)) return mail;
  if (/phone/i.test(field)) return phone;
  return field === "title" ? `${tenant} ${number}` : person;
};

const entriesOf = (field: string, { tenant, guid, mail, person }: Planted): string[] => {
  if (field === "severity") return ["A - Critical impact", "B - Moderate impact", "C - Minimal impact"];
  if (field === "country") return ["Germany", "France", "Japan", tenant];
  if (/Language/.test(field)) return ["English", "Deutsch", "日本語"];
  if (field === "phoneCountryCode") return ["Germany (+49)", "France (+33)", "+81"];
  if (field === "supportPlan") return ["Basic", "Cloud Solution Provider", `${tenant} Premier`];
  if (field === "preferredContactMethod") return ["Email", "Phone"];
  return [tenant, `${tenant} (${guid})`, mail, person];
};

const control = (one: DrawnField, id: string, label: string, data: Planted): string => {
  const { kind, tie, field, inAttributes } = one;
  const named =
    tie === "ariaLabel" ? ` aria-label="${label}"` : tie === "labelledby" ? ` aria-labelledby="l${id}"` : "";
  const more = inAttributes
    ? ` class="ms-TextField ms-${data.token} azc-${data.person.split(" ")[0] ?? ""}" name="${data.token}"` +
      ` title="${escaped(data.person)}"` +
      ` data-customer="${escaped(data.tenant)}" placeholder="${escaped(data.mail)}" pattern="${data.token}"`
    : ` name="${field}"`;
  const value = escaped(valueOf(field, data));
  const entries = entriesOf(field, data).map(escaped);
  switch (kind) {
    case "text":
      return `<input id="${id}"${named}${more} value="${value}">`;
    case "select":
      return (
        `<select id="${id}"${named}${more}>` +
        entries.map((text) => `<option value="${escaped(data.guid)}">${text}</option>`).join("") +
        `</select>`
      );
    case "comboBox":
      return `<input role="combobox" id="${id}"${named}${more} value="${entries[0] ?? ""}">`;
    case "list":
      return `<div role="combobox" tabindex="0" id="${id}"${named}${more}>${entries[0] ?? ""}</div>`;
    case "radioGroup":
      return (
        `<div role="radiogroup" id="${id}"${named}${more}>` +
        entries.map((text) => `<div role="radio" aria-checked="false" tabindex="0">${text}</div>`).join("") +
        `</div>`
      );
  }
};

const row = (one: DrawnField, at: number, labels: readonly string[], data: Planted): string => {
  const id = `${data.token}${at}`;
  const word = pick(labels, one.word, one.field);
  const label = escaped(
    one.inLabel && at % 3 === 0 ? `${word} (${[data.tenant, data.mail, data.number][at % 3]})` : word,
  );
  const box = control(one, id, label, data);
  if (one.tie === "around") return `<div><label>${label} ${box}</label></div>`;
  const shown = one.tie === "for" ? `<label for="${id}">${label}</label>` : `<span id="l${id}">${label}</span>`;
  return `<div><div>${one.tie === "ariaLabel" ? "" : shown}</div><div>${box}</div></div>`;
};

/** Shows a drawn form in this document, and says where it is. */
export const showDrawn = (form: DrawnForm): PagePlace => {
  const { portal, language, planted: data, fields, hasTitle } = form;
  const words = wordsFor(portal, language);
  const [definition] = FORM_PORTALS.find(({ id }) => id === portal)?.forms(words) ?? [];
  if (!definition) throw new Error(`No form of ${portal}`);
  const word = (keys: readonly string[]): string => keys.flatMap((key) => words[key] ?? [])[0] ?? "Form";
  const rows = fields
    .filter(({ isLeftOut }) => !isLeftOut)
    .map((one, at) => {
      const own = definition.fields.find(({ field }) => field === one.field);
      const labels = [...(own?.labels ?? []), ...(one.word % 4 === 0 ? [`general:${one.field}`] : [])];
      return row(
        { ...one, inLabel: one.inLabel && form.isInLabels },
        at,
        labels.flatMap((key) => words[key] ?? []),
        data,
      );
    });
  const title = escaped(form.inTitle ? `${data.tenant} | ${word(definition.titles)}` : word(definition.titles));
  const banner =
    `<header><span>${escaped(data.tenant)}</span>` +
    `<button title="${escaped(data.mail)}" aria-label="${escaped(data.person)}">` +
    `${escaped(data.person)} ${data.domain}</button></header>`;
  const text =
    `<p>${escaped(data.person)}, ${escaped(data.street)}: ${data.number}, ${data.guid}, ` +
    `${data.token}, ${data.phone}.</p>` +
    `<a href="https://${data.domain}/${data.token}">${data.domain}</a><img alt="${escaped(data.person)}">`;
  const inner =
    `${hasTitle ? `<h2>${title}</h2>` : ""}${text}${rows.join("")}` +
    `<textarea>${escaped(data.person)}</textarea><button>${escaped(word(definition.submit))}</button>`;
  document.documentElement.lang = language;
  document.body.innerHTML =
    `${form.hasBanner ? banner : ""}<main id="m">` +
    `<section class="fxs-blade">${form.shadow ? "" : inner}</section></main>`;
  const section = document.querySelector("section");
  if (form.shadow && section) {
    const host = document.createElement(`x-${data.domain.split(".")[0] ?? "part"}`);
    section.append(host);
    addTree(host, inner);
  }
  const address = (ADDRESSES[portal] ?? "").replaceAll("T", data.domain).replaceAll("G", data.guid);
  return {
    url: form.isAddressed ? address : (address.split(/[?#]/)[0] ?? ""),
    frameName: form.hasBanner ? "" : data.tenant,
    language,
    portal,
  };
};
