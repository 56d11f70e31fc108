/** Maximum length of a text of the page in a report, in characters. */
export const MAX_TEXT_OF_PAGE = 300;

/** A text of the page as a report may hold it. */
export const textOfPage = (shown: string): string => shown.slice(0, MAX_TEXT_OF_PAGE);
