/** The one channel between the background and the hidden page. It carries nothing, so anything on it means to wake. */
const CHANNEL = "on-behalf-team";

/** Wakes the hidden page, where there is one. */
export const wakeHiddenPage = (): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  return channel.postMessage.bind(channel, null);
};

/** Calls back when the background wakes the hidden page. */
export const onWoken = (wake: () => void): void => new BroadcastChannel(CHANNEL).addEventListener("message", wake);
