import * as ko from "knockout";
import type { PracticeTenant } from "../tenants.ts";
import { Blade, type BladeContent, bladeTemplate } from "./blade.ts";
import { config, escapeHtml, label, labelHtml } from "./context.ts";
import { Notifications, notificationsTemplate } from "./notifications.ts";

const USER = { name: "Alex Wilber", email: "alex@fabrikam.example.com" };

/** The portal around the blades. */
export class Shell {
  readonly notifications = new Notifications();
  readonly blades = ko.observableArray<Blade>();
  readonly crumbs = ko.computed(() => this.blades().map(({ title }) => ({ title })));
  readonly avatarTitle = ko.observable("");
  readonly avatarLabel = ko.observable("");
  readonly tenantText = ko.observable("");
  readonly userName = USER.email;
  readonly closeBlade: () => void;
  private readonly tenant: PracticeTenant;

  constructor(tenant: PracticeTenant, closeBlade: () => void) {
    this.tenant = tenant;
    this.closeBlade = closeBlade;
    setTimeout(() => this.showAvatar(), config.avatarDelay);
  }

  /** Opens a blade over the others; at most `keep` older ones stay in the document, hidden. */
  open(content: BladeContent, keep = 2): Blade {
    for (const older of this.blades()) older.current(false);
    const blade = new Blade(content, this.tenant.name);
    this.blades.push(blade);
    while (this.blades().length > keep + 1) this.blades.shift()?.content.dispose?.();
    return blade;
  }

  /** Opens a blade before the one that is open; both are seen. */
  openBeside(content: BladeContent): void {
    this.blades.unshift(new Blade(content, this.tenant.name));
  }

  /** Takes all blades of a name away. */
  drop(name: string): void {
    for (const { content } of this.blades.remove((blade) => blade.content.name === name)) content.dispose?.();
  }

  private showAvatar(): void {
    const { name, id, domain } = this.tenant;
    const lines = [
      `${label("name")}: ${USER.name}`,
      `${label("email")}: ${USER.email}`,
      `${label("directory")}: ${name} (${id})`,
      `${label("domain")}: ${domain}`,
    ];
    this.avatarTitle(lines.slice(0, config.avatarTitle ? 4 : 2).join("\n"));
    this.avatarLabel(`${label("signedIn")} ${USER.email}`);
    if (!config.avatarTitle) return;
    this.avatarLabel(`${label("signedIn")} ${USER.email} ${label("under")} ${name} (${domain})`);
    this.tenantText(`${name} (${domain})`);
  }
}

/** The whole body. */
export const shellTemplate = (): string => `
<div class="fxs-portal">
  <header class="fxs-topbar" role="banner">
    <a class="fxs-topbar-home" href="#home">Microsoft Azure</a>
    <div class="fxs-topbar-search" role="search"><input type="text" class="fxs-search-box" autocomplete="off"
      placeholder="${labelHtml("searchBox")}" aria-label="${labelHtml("searchBox")}"></div>
    <div class="fxs-topbar-notifications" data-bind="with: notifications"><a href="#" role="button"
      aria-label="${labelHtml("notifications")}" data-bind="click: togglePane"><span
      class="fxs-topbar-bell"></span><span class="fxs-topbar-badge" data-bind="text: count"></span></a></div>
    <div class="fxs-topbar-helpmenu"><a href="#" role="button"
      aria-label="${labelHtml("supportTroubleshooting")}">?</a></div>
    <div class="fxs-avatarmenu">
      <button type="button" id="fxs-avatarmenu-button" class="fxs-avatarmenu-header" aria-haspopup="true"
        data-bind="attr.title: avatarTitle, attr.aria-label: avatarLabel">
        <span class="fxs-avatarmenu-text"><span class="fxs-avatarmenu-username" data-bind="text: userName"></span><span
          class="fxs-avatarmenu-tenant" data-bind="text: tenantText"></span></span>
        <span class="fxs-avatarmenu-picture" aria-hidden="true">AW</span>
      </button>
    </div>
  </header>
  <nav class="fxs-breadcrumb" aria-label="Breadcrumb"><ol data-bind="foreach: crumbs"><li><a href="#home"
    data-bind="text: title"></a></li></ol></nav>
  <main class="fxs-panorama" data-bind="foreach: blades">${bladeTemplate(labelHtml("close"))}</main>
  ${notificationsTemplate()}
  <div id="extensionIframes"><iframe class="fxs-extension-frame" aria-hidden="true" tabindex="-1"
    title="${escapeHtml("Microsoft_Azure_Support")}" src="/Content/ExtensionFrame.html"></iframe></div>
</div>`;
