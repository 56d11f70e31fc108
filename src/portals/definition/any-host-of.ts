/** A pattern that a whole host name has to match, made of those of its parts. */
export const anyHostOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`^(?:${patterns.map(({ source }) => source).join("|")})$`);
