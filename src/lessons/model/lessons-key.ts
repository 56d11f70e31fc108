/** The key of the person's lessons in `storage.local`, and of those that a policy sets in `storage.managed`. */
export const LESSONS_KEY = "lessons";
