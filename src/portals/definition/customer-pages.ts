/** How a site shows one customer. */
export interface CustomerPages {
  /** Paths of a customer's pages: the tenant ID, and the name of the page where there is one. */
  readonly paths: readonly RegExp[];
  /** Names of the pages from which requests for the customer are filed. */
  readonly requests: RegExp;
  /** Paths of pages on which requests of the own organization are filed. */
  readonly ownRequests: RegExp;
  /** Where the customer's name may be. */
  readonly heading: string;
  /** A whole text of this shape is a domain of the customer. */
  readonly domain: RegExp;
  /** Elements that may hold such a text and nothing else. */
  readonly text: string;
  /** The head of the page, which is the site's own. */
  readonly head: string;
  /** What leads to other pages. */
  readonly menu: string;
  /** Titles of pages, lower case. */
  readonly titles: readonly string[];
}
