import * as v from "valibot";

/** The part of a storage area (`storage.local`, `storage.session`) that is used here. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** One value in a storage area. */
export interface StoredItem<T> {
  /** The value, or undefined where there is none of the right shape. */
  read(): Promise<T | undefined>;
  write(value: T): Promise<void>;
  remove(): Promise<void>;
}

/** Binds one key of a storage area to a schema, which is checked at each reading. */
export const storedItem = <S extends v.GenericSchema>(
  area: StorageArea,
  key: string,
  schema: S,
): StoredItem<v.InferOutput<S>> => ({
  async read() {
    const { [key]: value } = await area.get(key);
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  },
  write: (value) => area.set({ [key]: value }),
  remove: () => area.remove(key),
});
