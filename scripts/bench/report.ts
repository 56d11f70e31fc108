/** One measurement: gives the lines of its result. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<string[]>;
}

const sorted = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);

const at = (values: readonly number[], part: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

export const median = (values: readonly number[]): number => at(values, 0.5);

const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** "12.3 us (9.8 to 20.1, 9 runs)": the median, and the range in which four runs of five lie. */
export const figure = (values: readonly number[], unit: string): string =>
  `${short(median(values))} ${unit} (${short(at(values, 0.1))} to ${short(at(values, 0.9))}, ${values.length} runs)`;

/**
 * "1.08x (1.01 to 1.17)": how much dearer one thing is than the other, run by run, as both were measured in turns so
 * that whatever else the computer does meets both alike.
 */
export const ratio = (values: readonly number[], others: readonly number[]): string => {
  const ratios = values.map((value, index) => value / (others[index] ?? Number.NaN));
  return `${median(ratios).toFixed(2)}x (${at(ratios, 0.1).toFixed(2)} to ${at(ratios, 0.9).toFixed(2)})`;
};

/**
 * "+3.1 ms (-1.2 to 8.0)": how much more one thing is than the other, run by run; where both may be nothing no ratio
 * helps.
 */
export const difference = (values: readonly number[], others: readonly number[], unit: string): string => {
  const more = values.map((value, index) => value - (others[index] ?? Number.NaN));
  const signed = (value: number): string => `${value < 0 ? "-" : "+"}${short(Math.abs(value))}`;
  return `${signed(median(more))} ${unit}`.trimEnd() + ` (${signed(at(more, 0.1))} to ${signed(at(more, 0.9))})`;
};
