/** @jsxImportSource react */
import { DefaultButton, Panel, PanelType } from "@fluentui/react";
import { useMemo, useState } from "react";
import { CardPane } from "../card/card-pane.tsx";
import { config, words } from "../context.ts";
import { createPaneState } from "../pane/pane-state.ts";
import { PaneFooter, SupportPane } from "../pane/support-pane.tsx";
import { DecoyForm } from "../shared/decoy-form.tsx";
import { useDelay } from "../shared/use-delay.ts";
import { useRoute } from "../shared/use-route.ts";
import { decoys } from "./decoys.ts";
import { HomePage } from "./home-page.tsx";
import { RequestsPage } from "./requests-page.tsx";
import { SideBar } from "./side-bar.tsx";
import { SuiteHeader } from "./suite-header.tsx";

/** `#/support`: the three tabs as a page instead of a pane. */
const SupportPage = () => {
  const store = useMemo(createPaneState, []);
  return (
    <div className="page support-page">
      <SupportPane store={store} />
      <PaneFooter store={store} />
    </div>
  );
};

const Page = ({ route }: { route: string }) => {
  const ready = useDelay(config().delays.pane);
  if (!ready) return null;
  const [path = ""] = route.split("?");
  const decoy = decoys()[path];
  if (decoy) return <DecoyForm key={path} id={path} decoy={decoy} />;
  if (path === "support") return <SupportPage />;
  if (path === "support/requests") return <RequestsPage />;
  return <HomePage title={words(path === "users" ? "activeUsers" : path === "billing" ? "billing" : "home")} />;
};

const HelpPane = ({ onClose }: { onClose: () => void }) => {
  const store = useMemo(createPaneState, []);
  return (
    <Panel
      isOpen
      isBlocking={false}
      type={PanelType.custom}
      customWidth="420px"
      headerText={words("helpAndSupport")}
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

/** The admin center: the pane lies over whatever route is open. */
export const AdminCenter = () => {
  const [open, setOpen] = useState(config().paneOpen);
  const route = useRoute();
  const card = config().generation.startsWith("card");
  const openPane = (): void => setOpen(true);
  return (
    <div className="admin-center">
      <SuiteHeader onHelp={openPane} />
      <div className="admin-body">
        <SideBar onHelp={openPane} />
        <main>
          <Page key={route} route={route} />
        </main>
      </div>
      {!open && (
        <DefaultButton
          className="help-button"
          iconProps={{ iconName: "Headset" }}
          text={words(config().generation === "2024" ? "helpAndSupport" : "needHelp")}
          onClick={openPane}
        />
      )}
      {open && (card ? <CardPane onClose={() => setOpen(false)} /> : <HelpPane onClose={() => setOpen(false)} />)}
    </div>
  );
};
