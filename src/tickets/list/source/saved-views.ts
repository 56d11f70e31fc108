import * as v from "valibot";

/** The key of the views in `storage.local`. */
export const VIEWS_KEY = "listViews";

/** Maximum number of views, and maximum length of the name of one, in characters. */
export const VIEWS_LIMIT = 50;
export const NAME_LIMIT = 60;

const savedViewSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_LIMIT)),
  /** The query of the page's address, as `writeAddress` makes it. */
  address: v.pipe(v.string(), v.maxLength(4000)),
});

/** Filters and order under a name of the person's own. */
export type SavedView = v.InferOutput<typeof savedViewSchema>;

/** The views as they are stored; one that is broken is left out of them. */
export const savedViewsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((views) =>
    views.flatMap((view) => {
      const parsed = v.safeParse(savedViewSchema, view);
      return parsed.success ? parsed.output : [];
    }),
  ),
);

/** Why a name cannot be that of a view. */
export type NameProblem = "empty" | "tooLong" | "taken" | "tooMany";

/**
 * What is wrong with a name for a view; undefined where nothing is.
 * @param id the view that gets it; none: a new one
 */
export const nameProblem = (views: readonly SavedView[], name: string, id?: string): NameProblem | undefined => {
  const trimmed = name.trim();
  if (trimmed === "") return "empty";
  if (trimmed.length > NAME_LIMIT) return "tooLong";
  if (views.some((view) => view.id !== id && view.name.toLowerCase() === trimmed.toLowerCase())) return "taken";
  return id === undefined && views.length >= VIEWS_LIMIT ? "tooMany" : undefined;
};
