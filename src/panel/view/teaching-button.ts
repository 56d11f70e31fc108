/** What the person can say of what is being taught. */
export type TeachingButton = "confirm" | "save" | "again" | "leave" | "undoLesson" | "done";
