import * as v from "valibot";

/** Name and password of a user of the team's server. */
export const signInSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
});
export type SignIn = v.InferOutput<typeof signInSchema>;

/** The key of a kept sign-in: in `storage.session` until the browser ends, in `storage.local` where it is to stay. */
export const SIGN_IN_KEY = "teamSignIn";
