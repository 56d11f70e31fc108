/** @jsxImportSource react */
import { createRoot } from "react-dom/client";
import { type Decoy, DecoyForm } from "../../microsoft365/client/shared/decoy-form.tsx";
import { installIcons } from "../../microsoft365/client/shared/icons.ts";
import { startNoise } from "../../microsoft365/client/shared/noise.ts";
import { makePractice } from "../../microsoft365/client/shared/practice.ts";
import { useDelay } from "../../microsoft365/client/shared/use-delay.ts";
import { signedIn } from "../../microsoft365/tenant-of.ts";
import { config, page, tenant, word, words } from "./context.ts";
import { SupportPage } from "./support-page.tsx";

const newEnvironment: Decoy = {
  title: word("newEnvironment"),
  button: words("save"),
  fields: [
    { name: "title", label: "Name" },
    { name: "description", label: word("description"), kind: "area" },
    { name: "category", label: word("category"), kind: "list", entries: ["Sandbox", "Production"] },
    { name: "email", label: word("emailAddress") },
    { name: "phone", label: word("phoneNumber") },
  ],
};

const Page = () => {
  const ready = useDelay(config().delays.route);
  if (!ready) return null;
  if (location.pathname.startsWith("/environments")) return <DecoyForm id="environment" decoy={newEnvironment} />;
  return location.pathname.startsWith("/support") ? <SupportPage /> : <h1>{words("home")}</h1>;
};

const Organization = () => {
  const ready = useDelay(config().delays.organization);
  return <span className="organization">{ready && config().organizationName ? tenant.name : ""}</span>;
};

const Application = () => (
  <div className="admin-center">
    <header className="suite-header" role="banner">
      <span className="suite-name">{word("portal")}</span>
      <Organization />
      <button type="button" id="mectrl_main_trigger" aria-label={`${words("accountManager")} ${signedIn.name}`}>
        {signedIn.initials}
      </button>
    </header>
    <div className="admin-body">
      <nav aria-label="Navigation" className="side-bar">
        <a href="/home">{words("home")}</a>
        <a href="/environments/new">{word("newEnvironment")}</a>
        <a href="/support/requests">{word("support")}</a>
      </nav>
      <main>
        <Page />
      </main>
    </div>
  </div>
);

Object.assign(window, { practice: makePractice(tenant, page) });
document.documentElement.lang = config().language;
installIcons();
const root = document.createElement("div");
root.id = "root";
document.body.append(root);
createRoot(root).render(<Application />);
if (config().noise) startNoise("/admin/api/telemetry");
