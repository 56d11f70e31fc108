/**
 * Saves a text as a file, as a link for downloading does. The link is in no document: a page hears nothing of it.
 * @param type MIME type
 */
export const saveText = (document: Document, name: string, type: string, text: string): void => {
  const link = document.createElement("a");
  link.href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  link.download = name;
  link.click();
};
