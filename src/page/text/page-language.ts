/** The language of the page: its own mark, else that of a frame's address (`l=de.de-de`), else English. */
export const pageLanguage = ({ document, location }: Window): string => {
  const marked = document.documentElement.lang;
  if (marked !== "") return marked;
  return new URLSearchParams(location.search).get("l")?.split(".")[0] ?? "en";
};
