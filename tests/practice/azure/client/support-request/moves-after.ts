/** So much later than another plan the notice comes that moves the form, in milliseconds. */
export const MOVES_AFTER = 150;
