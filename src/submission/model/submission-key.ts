/** Write-ahead entries are in `storage.local` under this and the submission's id. */
export const SUBMISSION_PREFIX = "submission:";

/** The key of a submission's write-ahead entry. */
export const submissionKey = (submissionId: string): string => SUBMISSION_PREFIX + submissionId;
