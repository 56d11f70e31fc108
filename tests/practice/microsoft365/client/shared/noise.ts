/** What a portal does all the time beside the form: telemetry, a clock, counters. */
export const startNoise = (address: string): void => {
  const clock = document.createElement("div");
  clock.className = "practice-clock";
  document.body.append(clock);
  setInterval(() => {
    clock.textContent = new Date().toISOString().slice(11, 19);
    void fetch(address, { method: "POST", body: JSON.stringify({ at: Date.now() }) }).catch(() => undefined);
  }, 1000);
};
