import * as ko from "knockout";
import { keepLog } from "../../hands/keep-log.ts";
import { installComboBox } from "../../azure-layouts/client/combo-box.ts";
import { openHelpPane } from "../../azure-layouts/client/help-pane.ts";
import { installNativeForm, nativeBlade, NativeRequest } from "../../azure-layouts/client/layout-native.ts";
import { LayoutRequest } from "../../azure-layouts/client/layout-request.ts";
import { layoutBlade } from "../../azure-layouts/client/layouts.ts";
import { tenantOfAddress } from "../tenants.ts";
import { installBindingProvider } from "./binding-provider.ts";
import { type BladeContent, installBlades } from "./blade.ts";
import { contactBlade, DecoyForm, userBlade, virtualMachineBlade } from "./blades/decoy-blades.ts";
import { helpBlade, homeBlade, requestBlade, requestsBlade, resourcesBlade } from "./blades/plain-blades.ts";
import { supportRequestBlade } from "./blades/support-request-blade.ts";
import { config } from "./context.ts";
import { installDropdown } from "./controls/dropdown.ts";
import { installPickers } from "./controls/picker.ts";
import { holdPerson } from "./hold-person.ts";
import { startNoise } from "./noise.ts";
import { installReactParts, reactViewBlade } from "./react-view.ts";
import { installPractice } from "./practice.ts";
import { Shell, shellTemplate } from "./shell.ts";
import { announceCreated, submit, type SubmittedForm } from "./submit.ts";
import { SupportRequest } from "./support-request/support-request.ts";

const tenant = config.tenant ?? tenantOfAddress(new URL(location.href));
let lastNumber = "";

const currentModel = (): object | undefined => shell.blades().findLast((blade) => blade.current())?.content.model;

installPractice({
  tenant: () => tenant,
  model: () => {
    const model = currentModel();
    return model instanceof SupportRequest ||
      model instanceof LayoutRequest ||
      model instanceof NativeRequest ||
      model instanceof DecoyForm
      ? model.model()
      : undefined;
  },
  besideModel: () => beside?.model.model(),
  announce: (number) => void announceCreated(shell.notifications, number),
  decoyCreated: () => {
    const model = currentModel();
    return model instanceof DecoyForm ? model.created : 0;
  },
});

if (config.keepsLog) keepLog(() => currentModel() instanceof SupportRequest);

const go = (route: string): void => {
  history.pushState(null, "", route);
  show();
};

const goHome = (): void => go("#home");

const shell: Shell = new Shell(tenant, goHome);

const created = (number: string): void => {
  lastNumber = number;
  go(
    config.afterCreate === "home"
      ? "#home"
      : "#view/Microsoft_Azure_Support/SupportRequestDetails.ReactView/id/%2Fsubscriptions%2Fsub-1",
  );
};

const beside = config.contactBeside ? contactBlade() : undefined;

const newRequest = (): BladeContent => {
  if (config.world === "react")
    return reactViewBlade(tenant, { notifications: shell.notifications, created, close: goHome });
  const actions = {
    submit: (request: SubmittedForm) => void submit(request, shell.notifications, created),
    close: goHome,
  };
  if (config.native !== undefined) return nativeBlade(config.native, actions);
  return config.layout === "C" ? supportRequestBlade(tenant, actions) : layoutBlade(config.layout, tenant, actions);
};

const routes: readonly [pattern: RegExp, blade: () => BladeContent][] = [
  [/Microsoft_Azure_Support\/NewSupportRequest\w*Blade|create\/Microsoft\.Support(?:$|[/?])/i, newRequest],
  [/Microsoft_Azure_Support\/SupportRequestDetails/i, () => requestBlade(lastNumber)],
  [/Microsoft_Azure_Support\/HelpAndSupportBlade/i, helpBlade],
  [/assetTypeId\/Microsoft_Azure_Support_SupportRequest/i, requestsBlade],
  [/create\/Microsoft\.VirtualMachine/i, () => virtualMachineBlade(tenant.name)],
  [/CreateUser/i, userBlade],
  [/BrowseAll/i, () => resourcesBlade(tenant)],
];

const show = (): void => {
  const content = (routes.find(([pattern]) => pattern.test(location.hash))?.[1] ?? homeBlade)();
  if (content.name !== "supportRequest" || !config.hiddenOldForm) shell.drop("supportRequest");
  shell.open(content);
};

document.documentElement.lang = config.language;
document.documentElement.dir = config.direction;
installBindingProvider();
installBlades();
installDropdown();
installPickers();
installComboBox();
installReactParts();
installNativeForm();
document.body.innerHTML = shellTemplate();
shell.open(resourcesBlade(tenant));
if (config.hiddenOldForm) shell.open(newRequest());
show();
if (beside) shell.openBeside(beside);
addEventListener("popstate", show);
ko.applyBindings(shell, document.body);
holdPerson(config.heldBy);
if (config.helpPane) openHelpPane();
if (config.noise) startNoise(shell.notifications);
