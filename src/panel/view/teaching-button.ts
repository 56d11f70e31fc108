/** What the person can say of what is being taught. */
export type TeachingButton = "confirm" | "again" | "leave" | "undoLesson" | "done";
