/** Where a portal's address names the tenant; every pattern's first group is the tenant. */
export interface AddressClue {
  readonly part: "path" | "hash";
  readonly pattern: RegExp;
}

/** An element whose attribute tells the open directory: a GUID, a domain and the user's address, in any language. */
export interface PageClue {
  readonly selector: string;
  readonly attribute: "title" | "aria-label";
}

/** How a portal tells whose tenant is open. */
export interface ClueDefinition {
  readonly address: readonly AddressClue[];
  readonly page: readonly PageClue[];
}
