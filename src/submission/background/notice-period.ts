/** Maximum time after a submission in which a notice of the portal is about it, in ms. */
export const NOTICE_PERIOD = 15 * 60_000;
