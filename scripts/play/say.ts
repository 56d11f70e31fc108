/** Tells of one step of the play, with what is to be seen in it. */
export type Say = (what: string, lines?: readonly string[]) => void;

/** Numbers the steps and prints them at once. */
export const sayer = (): Say => {
  let step = 0;
  return (what, lines = []) => {
    step += 1;
    console.log(`${String(step).padStart(4)}. ${what}`);
    for (const line of lines) console.log(`        ${line}`);
  };
};
