import type { BladeContent } from "../blade.ts";
import { label, labelHtml } from "../context.ts";
import { type Choice, ChoiceField, Field } from "../controls/field.ts";
import { dropdownRow, section, textRow } from "../controls/row.ts";
import { countries, resources, subscriptions } from "../support-request/choices.ts";

const sizes: Choice[] = [
  { value: "b2s", text: "Standard_B2s - 2 vcpus, 4 GiB memory" },
  { value: "d4s", text: "Standard_D4s_v5 - 4 vcpus, 16 GiB memory" },
];

/** A form of the portal that is no support request, though it has fields of the same names. */
export class DecoyForm {
  readonly fields: Readonly<Record<string, Field>>;
  created = 0;

  constructor(fields: Readonly<Record<string, Field>>) {
    this.fields = fields;
  }

  create(): void {
    this.created += 1;
  }

  /** The form's values by field. */
  model(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.fields).map(([name, field]) => [name, field.value()]));
  }
}

const createButton = (): string =>
  `
<div class="msportalfx-docking-footer msportalfx-create-footer"><div
  class="fxc-base fxc-simplebutton fxs-button fxt-button fxs-portal-button-primary" role="button" ` +
  `tabindex="0" title="${labelHtml("create")}" data-bind="fxsButton: create"><span ` +
  `class="fxs-button-text">${labelHtml("create")}</span></div></div>`;

/** "Create a virtual machine": subscription, resource, a contact, Create. */
export const virtualMachineBlade = (directory: string): BladeContent & { readonly model: DecoyForm } => ({
  name: "virtualMachine",
  title: label("createVirtualMachine"),
  model: new DecoyForm({
    subscription: new ChoiceField("subscription", subscriptions(directory), { value: "sub-1", required: true }),
    resource: new ChoiceField("resource", resources()),
    name: new Field({ text: "Virtual machine name" }, { required: true }),
    size: new ChoiceField({ text: "Size" }, sizes, { value: "b2s" }),
    userName: new Field({ text: "Username" }),
    email: new Field("email"),
  }),
  template: `<div class="msportalfx-create-blade">${section(
    "Project details",
    dropdownRow("fields.subscription") + dropdownRow("fields.resource"),
  )}${section("Instance details", textRow("fields.name") + dropdownRow("fields.size"))}${section(
    "Administrator account",
    textRow("fields.userName") + textRow("fields.email"),
  )}${createButton()}</div>`,
});

/** "Edit contact": all that the support request asks about a contact, under the same heading, and a Create button. */
export const contactBlade = (): BladeContent & { readonly model: DecoyForm } => ({
  name: "contact",
  title: "Edit contact",
  model: new DecoyForm({
    method: new ChoiceField(
      "preferredContactMethod",
      [
        { value: "email", text: label("email") },
        { value: "phone", text: label("phone") },
      ],
      { value: "phone" },
    ),
    firstName: new Field("firstName", { value: "Robin" }),
    lastName: new Field("lastName", { value: "Counts" }),
    email: new Field("email", { value: "robin@contoso.example" }),
    phone: new Field("phone", { value: "+14255550123" }),
    country: new ChoiceField("countryRegion", countries(), { value: "US" }),
  }),
  template: `<div class="msportalfx-create-blade">${section(
    label("contactInformation"),
    ["firstName", "lastName", "email", "phone"].map((name) => textRow(`fields.${name}`)).join("") +
      dropdownRow("fields.method") +
      dropdownRow("fields.country"),
  )}${createButton()}</div>`,
});

/** "Add a user": the same contact labels as the support request has, and a Create button. */
export const userBlade = (): BladeContent & { readonly model: DecoyForm } => ({
  name: "user",
  title: label("addUser"),
  model: new DecoyForm({
    firstName: new Field("firstName"),
    lastName: new Field("lastName"),
    email: new Field("email"),
    phone: new Field("phone"),
    country: new ChoiceField("countryRegion", countries(), { value: "US" }),
  }),
  template:
    `<div class="msportalfx-create-blade">` +
    `${section("Identity", textRow("fields.firstName") + textRow("fields.lastName"))}${section(
      label("contactInformation"),
      textRow("fields.email") + textRow("fields.phone") + dropdownRow("fields.country"),
    )}${createButton()}</div>`,
});
