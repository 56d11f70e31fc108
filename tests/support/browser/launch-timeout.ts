/**
 * A browser's first start reads all of it from the disk, on a machine that may do other things too; in milliseconds.
 */
export const LAUNCH_TIMEOUT = 120_000;
