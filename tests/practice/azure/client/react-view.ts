import * as ko from "knockout";
import { FLUENT8_ORIGIN, HANDMADE_ORIGIN } from "../../azure-layouts/protocol.ts";
import {
  GOVERNMENT_REACT_ORIGIN,
  REACT_ORIGIN,
  type ReactViewInit,
  type ReactViewMessage,
} from "../../azure-react/protocol.ts";
import type { Hiding } from "../config.ts";
import type { PracticeTenant } from "../tenants.ts";
import type { BladeContent } from "./blade.ts";
import { config, label } from "./context.ts";
import type { Notifications } from "./notifications.ts";
import { announceCreated, announceFailed, submissions } from "./submit.ts";

const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox " +
  "allow-downloads allow-modals";

const hiddenBy: Readonly<Record<Hiding, string>> = {
  display: "fxs-display-none",
  visibility: "fxs-reactview-frame-invisible",
  offScreen: "fxs-reactview-frame-offscreen",
  opacity: "fxs-reactview-frame-transparent",
};

interface Surroundings {
  readonly notifications: Notifications;
  readonly created: (number: string) => void;
  readonly close: () => void;
}

let lastFrame = 0;

const frameOrigin = (): string => {
  if (location.hostname.endsWith(".azure.us")) return GOVERNMENT_REACT_ORIGIN;
  return { 8: FLUENT8_ORIGIN, 9: REACT_ORIGIN, none: HANDMADE_ORIGIN }[config.fluent];
};

const frameAddress = (): string => {
  const { language } = config;
  const query = new URLSearchParams({
    reactView: "true",
    retryAttempt: "0",
    trustedAuthority: location.origin,
    l: `${language.toLowerCase()}.${new Intl.Locale(language)
      .maximize()
      .toString()
      .replace(/-[A-Z][a-z]{3}(?=-)/, "")
      .toLowerCase()}`,
    sessionId: crypto.randomUUID(),
  });
  return `${frameOrigin()}/React/Index?${query}`;
};

/** A blade whose form lives in a frame of another origin, which lies over a placeholder in the blade. */
class ReactView {
  readonly id = `_react_frame_${(lastFrame += 1)}`;
  private readonly tenant: PracticeTenant;
  private readonly world: Surroundings;
  private readonly frames: HTMLIFrameElement[] = [];
  private readonly sized = new ResizeObserver(() => this.layOut());
  private placeholder: HTMLElement | undefined;
  private due = false;

  constructor(tenant: PracticeTenant, world: Surroundings) {
    this.tenant = tenant;
    this.world = world;
  }

  /** Lays the frames over the page; called when the placeholder is in the document. */
  attach(placeholder: HTMLElement): void {
    this.placeholder = placeholder;
    this.frames.push(this.makeFrame(this.id), ...config.react.prewarmed.map((hiding) => this.makePrewarmed(hiding)));
    document.body.append(...this.frames);
    this.sized.observe(placeholder);
    addEventListener("resize", this.layOut);
    setTimeout(() => {
      this.due = true;
      this.layOut();
    }, config.react.shownAfter);
  }

  dispose(): void {
    this.sized.disconnect();
    removeEventListener("resize", this.layOut);
    for (const frame of this.frames.splice(0)) frame.remove();
  }

  private makeFrame(id: string): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.id = id;
    frame.className = "fxs-part-frame fxs-blade-floated-frame fxs-display-none";
    frame.name = config.react.frameName;
    frame.setAttribute("role", "presentation");
    frame.setAttribute("sandbox", SANDBOX);
    frame.addEventListener("load", () => this.initialize(frame), { once: true });
    frame.src = frameAddress();
    return frame;
  }

  private makePrewarmed(hiding: Hiding): HTMLIFrameElement {
    const frame = this.makeFrame(`_react_frame_${(lastFrame += 1)}`);
    frame.className = `fxs-part-frame fxs-blade-floated-frame ${hiddenBy[hiding]}`;
    return frame;
  }

  /** The one window message of the portal: it hands the frame its end of a channel. */
  private initialize(frame: HTMLIFrameElement): void {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<ReactViewMessage>) => this.hear(frame, data));
    port1.start();
    const init: ReactViewInit = { kind: "practice-initialize", config, tenant: this.tenant };
    frame.contentWindow?.postMessage(init, frameOrigin(), [port2]);
  }

  private hear(frame: HTMLIFrameElement, message: ReactViewMessage): void {
    switch (message.kind) {
      case "ready":
        frame.dataset["practiceReady"] = "true";
        break;
      case "submitted":
        submissions.push({ at: new Date().toISOString(), model: message.model, outcome: message.outcome });
        break;
      case "failed":
        announceFailed(this.world.notifications);
        break;
      case "created": {
        const submission = submissions.at(-1);
        if (submission) submission.number = message.number;
        this.world.created(message.number);
        void announceCreated(this.world.notifications, message.number);
        break;
      }
      case "discarded":
        this.world.close();
    }
  }

  private readonly layOut = (): void => {
    const { left = 0, top = 0, width = 0, height = 0 } = this.placeholder?.getBoundingClientRect() ?? {};
    const shown = this.due && width > 0 && height > 0;
    for (const frame of this.frames)
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    this.frames[0]?.classList.toggle("fxs-display-none", !shown);
    this.frames[0]?.classList.toggle("fxs-reactview-frame-active", shown);
  };
}

/** `reactPart: view`: the place in the blade over which the view's frame lies. */
const reactPart: ko.BindingHandler<ReactView> = {
  init: (element: HTMLElement, accessor) => {
    const view = accessor();
    element.dataset["reactId"] = view.id;
    // The element is not laid out before the template is in place.
    queueMicrotask(() => view.attach(element));
  },
};

/** Registers the binding of this file. */
export const installReactParts = (): void => {
  Object.assign(ko.bindingHandlers, { reactPart });
};

/** The blade of a new support request as a React view. */
export const reactViewBlade = (tenant: PracticeTenant, world: Surroundings): BladeContent => {
  const view = new ReactView(tenant, world);
  return {
    name: "supportRequest",
    title: label("newSupportRequest"),
    template: `<div class="fxs-part-content fxs-part-reactframe" data-bind="reactPart: $data"></div>`,
    model: view,
    dispose: () => view.dispose(),
  };
};
