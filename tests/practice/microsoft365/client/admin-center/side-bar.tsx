/** @jsxImportSource react */
import { Callout, Icon, IconButton, Link } from "@fluentui/react";
import { useRef, useState } from "react";
import { contoso, northwind } from "../../../azure/tenants.ts";
import { config, tenant, words } from "../context.ts";
import { useDelay } from "../shared/use-delay.ts";

const Organization = () => {
  const ready = useDelay(config().delays.organization);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { organizationName } = config();
  if (!ready || organizationName === "none") return <div className="organization" />;
  if (organizationName === "text") return <div className="organization">{tenant.name}</div>;
  return (
    <div className="organization">
      <button
        ref={button}
        type="button"
        className="organization-switch"
        title={words("switchOrganization")}
        onClick={() => setOpen(!open)}
      >
        <span>{tenant.name}</span>
        <Icon iconName="Switch" />
      </button>
      {open && (
        <Callout target={button} onDismiss={() => setOpen(false)} role="dialog" ariaLabel={words("yourTenants")}>
          <div className="account-menu">
            <h2>{words("yourTenants")}</h2>
            {[contoso, northwind].map(({ id, name, domain }) => (
              <div key={id}>
                <Link href={`/?delegatedOrg=${domain}#/homepage`}>{name}</Link>
              </div>
            ))}
          </div>
        </Callout>
      )}
    </div>
  );
};

/** Organization and navigation, at the beginning of the line. */
export const SideBar = ({ onHelp }: { onHelp: () => void }) => (
  <div className="side-bar">
    <div className="side-top">
      <IconButton iconProps={{ iconName: "GlobalNavButton" }} ariaLabel="Navigation menu" />
      <Organization />
    </div>
    <nav aria-label="Navigation">
      <a href="#/homepage">{words("home")}</a>
      <a href="#/users">{words("activeUsers")}</a>
      <a href="#/users/:/adduser">{words("addUser")}</a>
      <a href="#/users/:/addmultipleusers">{words("inviteGuests")}</a>
      <a href="#/contacts/:/editcontact">{words("editContact")}</a>
      <a href="#/billing">{words("billing")}</a>
      <h3>{words("support")}</h3>
      <Link onClick={onHelp}>{words("helpAndSupport")}</Link>
      <a href="#/support/requests">{words("viewServiceRequests")}</a>
      <a href="#/tenants">{words("allTenants")}</a>
    </nav>
  </div>
);
