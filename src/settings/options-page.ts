/** The page of the options in the extension. */
export const OPTIONS_PAGE = "src/entries/options/index.html";
