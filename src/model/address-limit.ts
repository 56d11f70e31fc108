/** So much of a page's address is read for its tenant, in characters. */
export const ADDRESS_LIMIT = 8000;
