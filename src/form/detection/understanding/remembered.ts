/** Maximum number of texts whose meaning is remembered for one vocabulary. */
const MAX_TEXTS = 2000;

/** A reading of texts that remembers what each one means: a page has the same texts at the next look. */
export const remembered = <V extends object, M>(
  read: (text: string, vocabulary: V) => M,
): ((text: string, vocabulary: V) => M) => {
  const known = new WeakMap<V, Map<string, M>>();
  return (text, vocabulary) => {
    let meanings = known.get(vocabulary);
    if (!meanings || meanings.size >= MAX_TEXTS) known.set(vocabulary, (meanings = new Map()));
    let meaning = meanings.get(text);
    if (meaning === undefined) meanings.set(text, (meaning = read(text, vocabulary)));
    return meaning;
  };
};
