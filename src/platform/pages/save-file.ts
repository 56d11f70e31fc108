/** How long the browser may take to read a file that is saved, in ms. */
const READ_WITHIN = 60_000;

/** Saves a file where the browser puts downloads. */
export const saveFile = (name: string, type: string, parts: readonly string[]): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN);
};
