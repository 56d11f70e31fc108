/** Maximum length of a page's address that is read for its tenant, in characters. */
export const ADDRESS_LIMIT = 8000;
