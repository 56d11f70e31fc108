/** Delay between the choice of another plan and the notice that moves the form, in ms. */
export const MOVES_AFTER = 150;
