/** Where a portal's address names the tenant: the pattern's first group, or the value of a query key that it matches. */
export interface AddressClue {
  readonly part: "path" | "hash" | "query";
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
