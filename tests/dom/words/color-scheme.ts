import { cdp } from "vitest/browser";

interface MediaSession {
  send(
    method: "Emulation.setEmulatedMedia",
    parameters: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

/** Makes the page light, dark or one of forced colours. */
export const emulateMedia = async (features: Readonly<Record<string, string>>): Promise<void> => {
  const session = cdp() as unknown as MediaSession;
  await session.send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};
