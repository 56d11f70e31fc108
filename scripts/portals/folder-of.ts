/** The folder of a portal, in kebab-case as all of them: `powerPlatform` is in `power-platform`. */
export const folderOf = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
