import type { PracticeTenant } from "../../tenants.ts";
import type { BladeContent } from "../blade.ts";
import { escapeHtml, label, labelHtml } from "../context.ts";

const tile = (title: string, href: string): string =>
  `<li><a class="fxs-home-tile" href="${href}">${escapeHtml(title)}</a></li>`;

/** The start page. */
export const homeBlade = (): BladeContent => ({
  name: "home",
  title: label("home"),
  model: {},
  template: `<ul class="fxs-home-tiles">${[
    tile(label("helpSupport"), "#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview"),
    tile(label("newSupportRequest"), "#view/Microsoft_Azure_Support/NewSupportRequestV3Blade"),
    tile(
      label("allSupportRequests"),
      "#view/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest",
    ),
    tile(label("allResources"), "#view/HubsExtension/BrowseAll"),
    tile(label("createVirtualMachine"), "#create/Microsoft.VirtualMachine"),
    tile(label("addUser"), "#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView"),
  ].join("")}</ul>`,
});

/** Help + support: the chat-like pane that holds no form. */
export const helpBlade = (): BladeContent => ({
  name: "help",
  title: label("helpSupport"),
  model: {},
  template: `<p>How can we help you?</p><input class="azc-input azc-formControl" type="text"
    aria-label="How can we help you?"><p><a
    href="#view/Microsoft_Azure_Support/NewSupportRequestV3Blade">Create a support request</a></p>`,
});

/** Help + support as the page of one request, where the portal may go after Create. */
export const requestBlade = (number: string): BladeContent => ({
  name: "request",
  title: `${label("newSupportRequest")} ${number}`,
  model: {},
  template:
    `<dl class="fxs-essentials"><dt>${labelHtml("status")}</dt><dd>Open</dd>` +
    `<dt>ID</dt><dd>${escapeHtml(number)}</dd></dl>`,
});

const grid = (name: string, head: readonly string[], rows: readonly (readonly string[])[]): string => `
<table class="azc-grid fxc-gc" role="grid" aria-label="${escapeHtml(name)}"><thead><tr><th><input type="checkbox"
  aria-label="Select all"></th>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("")}</tr></thead>
<tbody>${rows
  .map(
    (row) =>
      `<tr><td><input type="checkbox" ` +
      `aria-label="Select ${escapeHtml(row[0] ?? "")}"></td>${row
        .map((cell) => `<td>` + `${escapeHtml(cell)}</td>`)
        .join("")}</tr>`,
  )
  .join("")}</tbody></table>`;

/** A list of resources with check boxes: noise. */
export const resourcesBlade = (tenant: PracticeTenant): BladeContent => ({
  name: "resources",
  title: label("allResources"),
  model: {},
  template:
    `<div class="azc-toolbar"><div role="button" tabindex="0"
      class="azc-toolbarButton">${labelHtml("create")}</div><input class="azc-input" type="text"
      aria-label="Filter for any field..." placeholder="Filter for any field..."></div>` +
    grid(
      label("allResources"),
      ["Name", "Type", label("subscription"), "Location"],
      Array.from({ length: 24 }, (_, index) => [
        `vm-web-${String(index + 1).padStart(2, "0")}`,
        "Virtual machine",
        `${tenant.name} Production`,
        "West Europe",
      ]),
    ),
});

/** Older requests with their numbers: none of them is the one being filed. */
export const requestsBlade = (): BladeContent => ({
  name: "requests",
  title: label("allSupportRequests"),
  model: {},
  template: grid(
    label("allSupportRequests"),
    [label("title"), "ID", label("status"), label("created")],
    [
      ["Cannot resize a disk", "2609190040001234", "Open", "2026-09-19"],
      ["Invoice address is wrong", "2608030010004321", "Closed", "2026-08-03"],
      ["RDP fails after an update", "2605120030007788", "Closed", "2026-05-12"],
    ],
  ),
});
