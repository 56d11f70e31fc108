import { words } from "../context.ts";
import type { Decoy } from "../shared/decoy-form.tsx";

/** Forms of the admin center that are no support request, by route. */
export const decoys = (): Readonly<Record<string, Decoy>> => ({
  "users/:/adduser": {
    title: words("addUser"),
    button: words("add"),
    fields: [
      { name: "firstName", label: words("firstName") },
      { name: "lastName", label: words("lastName") },
      { name: "displayName", label: words("displayName") },
      { name: "userName", label: words("userName") },
      { name: "title", label: "Job title" },
      { name: "phone", label: words("phoneNumber") },
      { name: "email", label: words("email") },
    ],
  },
  "contacts/:/editcontact": {
    title: words("editContact"),
    button: words("save"),
    fields: [
      { name: "title", label: words("title") },
      { name: "displayName", label: words("displayName") },
      { name: "email", label: words("email") },
      { name: "phone", label: words("phone") },
      { name: "description", label: words("description"), kind: "area" },
    ],
  },
  "users/:/addmultipleusers": {
    title: words("inviteGuests"),
    button: words("send"),
    fields: [
      { name: "email", label: "Email addresses of the guests, separated by semicolons", kind: "area" },
      { name: "description", label: "Personal message", kind: "area" },
      {
        name: "contactMethod",
        label: words("preferredContactMethod"),
        kind: "list",
        entries: [words("email"), words("phone")],
      },
    ],
  },
});
