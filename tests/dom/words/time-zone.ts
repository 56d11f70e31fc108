import { cdp } from "vitest/browser";

interface ZoneSession {
  send(method: "Emulation.setTimezoneOverride", parameters: { timezoneId: string }): Promise<unknown>;
}

/** Moves the computer to another time zone while the page stays open; an empty name brings it home. */
export const moveTo = async (timezoneId: string): Promise<void> => {
  const session = cdp() as unknown as ZoneSession;
  await session.send("Emulation.setTimezoneOverride", { timezoneId });
};
