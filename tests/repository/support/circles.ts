/** What imports what: names of files, or of folders. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Makes a graph of pairs `[from, to]`; what imports itself is left out. */
export const graphOf = (pairs: Iterable<readonly [from: string, to: string]>): Graph => {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of pairs) if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
};

/** All that can be reached from a name in at least one step. */
const reachedFrom = (name: string, graph: Graph): Set<string> => {
  const reached = new Set<string>();
  const waiting = [...(graph.get(name) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return reached;
};

/** The groups of names that lead to each other, each in alphabetical order. */
export const circlesIn = (graph: Graph): string[][] => {
  const reached = new Map([...graph.keys()].map((name) => [name, reachedFrom(name, graph)]));
  const groups = [...graph.keys()]
    .filter((name) => reached.get(name)?.has(name))
    .map((name) => [...graph.keys()].filter((other) => reached.get(name)?.has(other) && reached.get(other)?.has(name)));
  return [...new Map(groups.map((group) => [group.toSorted().join(), group.toSorted()])).values()];
};
