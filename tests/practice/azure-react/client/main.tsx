/** @jsxImportSource react */
import { createDOMRenderer, FluentProvider, RendererProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { configure } from "../../azure/client/context.ts";
import { installPractice } from "../../azure/client/practice.ts";
import type { PracticeModel } from "../../azure/client/support-request/support-request.ts";
import { keepLog } from "../../hands/keep-log.ts";
import { fabrikam } from "../../azure/tenants.ts";
import type { ReactViewInit, ReactViewMessage } from "../protocol.ts";
import { SupportRequest } from "./support-request.tsx";

let init: ReactViewInit | undefined;
let model: PracticeModel | undefined;

const isInit = ({ data, ports }: MessageEvent): boolean =>
  init === undefined && ports.length === 1 && (data as Partial<ReactViewInit> | null)?.kind === "practice-initialize";

installPractice({ tenant: () => init?.tenant ?? fabrikam, model: () => model, expects: isInit });

/** Fluent writes its style sheets by script; the page's policy lets them pass by this nonce. */
const nonce = document.currentScript?.nonce ?? "";

addEventListener("message", (event: MessageEvent<ReactViewInit>) => {
  const [port] = event.ports;
  if (!isInit(event) || !port) return;
  init = event.data;
  configure(init.config);
  if (init.config.keepsLog) keepLog(() => model !== undefined);
  const tell = (message: ReactViewMessage): void => port.postMessage(message);
  const place = document.createElement("div");
  document.body.append(place);
  createRoot(place).render(
    <RendererProvider renderer={createDOMRenderer(document, { styleElementAttributes: { nonce } })}>
      <FluentProvider theme={webLightTheme} dir={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}>
        <SupportRequest
          tenant={init.tenant}
          onRender={(next) => {
            model = next;
          }}
          tell={tell}
        />
      </FluentProvider>
    </RendererProvider>,
  );
});
