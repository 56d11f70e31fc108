/** What the page holds. Only events of its controls change it, beside what the page itself puts in. */
export class PageModel {
  version = 0;
  readonly values: Record<string, string> = {};
  readonly changed = new Set<string>();
  readonly errors: string[] = [];
  private readonly listeners = new Set<(id: string) => void>();

  /** An event has changed a control. */
  set(id: string, value: string): void {
    if (this.values[id] === value) return;
    this.changed.add(id);
    this.put(id, value);
    for (const listener of this.listeners) listener(id);
  }

  /** The page itself puts a value in. */
  put(id: string, value: string): void {
    this.values[id] = value;
    this.version += 1;
  }

  get(id: string): string {
    return this.values[id] ?? "";
  }

  onSet(listener: (id: string) => void): void {
    this.listeners.add(listener);
  }
}
