import { storedItem, type StorageArea } from "../../../../platform/stored-item.ts";
import { SIGN_IN_KEY, type SignIn, signInSchema } from "../../kept/sign-in.ts";

/** The sign-in that is kept: in memory until the browser ends, or on the disk where the person wants to stay. */
export const keptSignIn = (areas: { readonly session: StorageArea; readonly local: StorageArea }) => {
  const inMemory = storedItem(areas.session, SIGN_IN_KEY, signInSchema);
  const onDisk = storedItem(areas.local, SIGN_IN_KEY, signInSchema);
  return {
    read: async (): Promise<SignIn | undefined> => (await inMemory.read()) ?? (await onDisk.read()),
    keep: async (signIn: SignIn, stays: boolean): Promise<void> => {
      await (stays ? inMemory : onDisk).remove();
      await (stays ? onDisk : inMemory).write(signIn);
    },
    forget: async (): Promise<void> => {
      await inMemory.remove();
      await onDisk.remove();
    },
  };
};
export type KeptSignIn = ReturnType<typeof keptSignIn>;
