/** Maximum length of one text, in characters, and numbers of elements in one document and of documents. */
export const MAX_TEXT = 500;
export const MAX_ELEMENTS = 20_000;
export const MAX_DOCUMENTS = 60;

/** Maximum number of elements within one another: who reads a copy goes down by recursion. */
export const MAX_DEPTH = 250;

/** Maximum number of unknown labels of one page. */
export const MAX_UNKNOWN = 30;
