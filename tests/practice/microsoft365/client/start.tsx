/** @jsxImportSource react */
import { setRTL } from "@fluentui/react";
import { AdminCenter } from "./admin-center/admin-center.tsx";
import { config, page, tenant } from "./context.ts";
import { IntuneShell, PanePage } from "./intune/intune-shell.tsx";
import { isRightToLeft } from "../words/words.ts";
import { installIcons } from "./shared/icons.ts";
import { startNoise } from "./shared/noise.ts";
import { makePractice } from "./shared/practice.ts";

const Application = () => {
  if (location.hostname.endsWith(".reactblade.portal.azure.net")) return <PanePage />;
  return location.hostname.startsWith("intune.") ? <IntuneShell /> : <AdminCenter />;
};

/** Starts the page; `mount` is what differs between the ages of React. */
export const start = (mount: (element: React.JSX.Element, root: HTMLElement) => void): void => {
  Object.assign(window, { practice: makePractice(tenant, page) });
  const rightToLeft = isRightToLeft(config().language);
  document.documentElement.lang = config().language;
  document.documentElement.dir = rightToLeft ? "rtl" : "ltr";
  setRTL(rightToLeft);
  installIcons();
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
  mount(<Application />, root);
  if (config().noise && window === top) startNoise("/admin/api/telemetry");
};
