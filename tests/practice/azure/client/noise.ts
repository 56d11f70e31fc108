import type { Notifications } from "./notifications.ts";

const DEPLOYMENT_EVERY = 12_000;

/** What a portal does all the time beside the form: telemetry, a clock in the title bar, notices of other work. */
export const startNoise = (notifications: Notifications): void => {
  const clock = document.createElement("div");
  clock.className = "fxs-portal-clock";
  document.querySelector(".fxs-portal")?.append(clock);
  setInterval(() => {
    clock.textContent = new Date().toISOString().slice(11, 19);
    void fetch("/api/ClientTelemetry", { method: "POST", body: JSON.stringify({ at: Date.now() }) }).catch(
      () => undefined,
    );
  }, 1000);
  const deploy = (): void => {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    notifications.show({
      kind: "success",
      title: "Deployment succeeded",
      description: `Deployment 'CreateVm-canonical.ubuntu-${stamp}' to resource group 'rg-web' was successful.`,
    });
  };
  setTimeout(deploy, 2000);
  setInterval(deploy, DEPLOYMENT_EVERY);
};
