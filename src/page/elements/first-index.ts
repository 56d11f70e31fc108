/** Where the elements begin for which something holds, as it does for all behind them. */
export const firstIndex = (elements: readonly Element[], isIt: (element: Element) => boolean): number => {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const element = elements[middle];
    if (element && isIt(element)) to = middle;
    else from = middle + 1;
  }
  return from;
};
