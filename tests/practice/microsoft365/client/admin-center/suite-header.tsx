/** @jsxImportSource react */
import { Callout, IconButton, SearchBox } from "@fluentui/react";
import { useRef, useState } from "react";
import { fabrikam } from "../../../azure/tenants.ts";
import { signedIn } from "../../tenant-of.ts";
import { words } from "../context.ts";

const Account = () => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div id="O365_MainLink_Me">
      <button
        ref={button}
        type="button"
        id="mectrl_main_trigger"
        aria-label={`${words("accountManager")} ${signedIn.name}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span id="meInitialsButton" aria-hidden="true">
          {signedIn.initials}
        </span>
      </button>
      {open && (
        <Callout target={button} onDismiss={() => setOpen(false)} role="dialog" ariaLabel={words("accountManager")}>
          <div className="account-menu">
            <div>{fabrikam.name}</div>
            <div id="mectrl_currentAccount_primary">{signedIn.name}</div>
            <div id="mectrl_currentAccount_secondary">{signedIn.email}</div>
          </div>
        </Callout>
      )}
    </div>
  );
};

/**
 * The bar on top, common to all of the suite. The account menu names the person's home organization, whichever is open.
 */
export const SuiteHeader = ({ onHelp }: { onHelp: () => void }) => (
  <header className="suite-header" role="banner">
    <IconButton id="O365_MainLink_NavMenu" iconProps={{ iconName: "GlobalNavButton" }} ariaLabel="App launcher" />
    <span className="suite-name">{words("adminCenter")}</span>
    <SearchBox placeholder={words("search")} className="suite-search" />
    <IconButton id="O365_MainLink_Settings" iconProps={{ iconName: "Settings" }} ariaLabel="Settings" />
    <IconButton
      id="O365_MainLink_Help"
      iconProps={{ iconName: "Help" }}
      ariaLabel={words("helpAndSupport")}
      onClick={onHelp}
    />
    <Account />
  </header>
);
