/**
 * Where a portal's address names the tenant: the pattern's first group, or the value of a query key that it matches.
 */
export interface AddressClue {
  readonly part: "path" | "hash" | "query";
  readonly pattern: RegExp;
}

/** An element whose attribute tells the open directory: a GUID, a domain and the user's address, in any language. */
export interface PageClue {
  readonly selector: string;
  readonly attribute: "title" | "aria-label";
}

/** Where the organization's name may be: texts of these elements that end above this line, in CSS pixels. */
export interface NamePlace {
  readonly selector: string;
  readonly above: number;
}

/** How a portal's page tells whose tenant is open; its address is read apart from it. */
export interface ClueDefinition {
  readonly page: readonly PageClue[];
  /** Only for portals whose page names no ID and no domain. */
  readonly names?: NamePlace;
}
