/** The lines of a generated table; a line that begins with blanks continues the one before. */
export const tableLines = (table: string): string[] => table.trim().replace(/\n +/g, " ").split("\n");
