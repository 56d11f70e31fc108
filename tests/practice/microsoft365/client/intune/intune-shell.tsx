/** @jsxImportSource react */
import { IconButton, Panel, PanelType } from "@fluentui/react";
import { useMemo, useState } from "react";
import { signedIn } from "../../tenant-of.ts";
import { config, tenant, words } from "../context.ts";
import { createPaneState } from "../pane/pane-state.ts";
import { PaneFooter, SupportPane } from "../pane/support-pane.tsx";
import { useDelay } from "../shared/use-delay.ts";
import { useRoute } from "../shared/use-route.ts";

/** Where the framed pane lives; an Azure shell keeps such blades on hosts of this kind. */
const FRAME = "https://intune-support.reactblade.portal.azure.net/support";
const TILES = ["Intune", "Configuration Manager", "Co-management", "Windows 365", "Managed Desktop"];

/** The pane that is a page, as a blade or alone in its frame. */
export const PanePage = () => {
  const store = useMemo(createPaneState, []);
  return (
    <div className="support-page">
      <SupportPane store={store} />
      <PaneFooter store={store} />
    </div>
  );
};

const Account = () => {
  const ready = useDelay(config().delays.organization);
  const lines = [
    `Name: ${signedIn.name}`,
    `Email: ${signedIn.email}`,
    `Directory: ${tenant.name} (${tenant.id})`,
    `Domain: ${tenant.domain}`,
  ];
  return (
    <button
      type="button"
      id="fxs-avatarmenu-button"
      className="fxs-avatarmenu-header"
      aria-haspopup="true"
      title={ready ? lines.join("\n") : ""}
      aria-label={ready ? `You are signed in as ${signedIn.email} under ${tenant.name} (${tenant.domain})` : ""}
    >
      {signedIn.initials}
    </button>
  );
};

const Blade = ({ route }: { route: string }) => {
  const ready = useDelay(config().delays.pane);
  const [tile, setTile] = useState("");
  if (!ready) return null;
  if (!/supportmenu/.test(route)) return <h2>Home</h2>;
  if (tile === "") {
    return (
      <div className="tiles">
        <h2>{words("helpAndSupportTile")}</h2>
        {TILES.map((name) => (
          <button type="button" key={name} onClick={() => setTile(name)}>
            {name}
          </button>
        ))}
      </div>
    );
  }
  return config().intuneFrame ? (
    <iframe className="pane-frame" title={words("helpAndSupportTile")} src={`${FRAME}?sessionId=${btoa(tenant.id)}`} />
  ) : (
    <PanePage />
  );
};

const SidePane = ({ onClose }: { onClose: () => void }) => {
  const store = useMemo(createPaneState, []);
  return (
    <Panel
      isOpen
      isBlocking={false}
      type={PanelType.custom}
      customWidth="420px"
      headerText={words("helpAndSupportTile")}
      closeButtonAriaLabel={words("close")}
      isFooterAtBottom
      styles={{ footer: { background: "#fff", zIndex: 1 } }}
      onRenderFooterContent={() => <PaneFooter store={store} />}
      onDismiss={onClose}
    >
      <SupportPane store={store} />
    </Panel>
  );
};

/** The Intune admin center: an Azure shell, the same pane in a blade or pinned to the side. */
export const IntuneShell = () => {
  const route = useRoute();
  const [open, setOpen] = useState(config().paneOpen);
  return (
    <div className="admin-center">
      <header className="suite-header" role="banner">
        <span className="suite-name">Microsoft Intune admin center</span>
        <IconButton
          iconProps={{ iconName: "Help" }}
          ariaLabel={words("helpAndSupport")}
          onClick={() => setOpen(true)}
        />
        <Account />
      </header>
      <div className="admin-body">
        <nav aria-label="Navigation" className="side-bar">
          <a href="#home">{words("home")}</a>
          <a href="#view/Microsoft_Intune_DeviceSettings/SupportMenu/~/helpSupport">{words("troubleshooting")}</a>
        </nav>
        <main>
          <Blade key={route} route={route} />
        </main>
      </div>
      {open && <SidePane onClose={() => setOpen(false)} />}
    </div>
  );
};
