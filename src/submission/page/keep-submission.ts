import type { ContentApi } from "../../platform/content-api.ts";
import { submissionKey } from "../model/submission-key.ts";
import type { Submission } from "../model/submission.ts";

type Announce = (request: { submissionId: string; createdDate: string; submission?: Submission }) => void;

/**
 * Writes the write-ahead entry of a submission, and announces it to the background. That does not wait for the entry:
 * on a slow disk the portal may have taken the request, and the frame away, by then.
 */
export const keepSubmission = (
  { storage }: Pick<ContentApi, "storage">,
  submission: Submission,
  announce: Announce,
): void => {
  const { submissionId, createdDate } = submission;
  storage.local
    .set({ [submissionKey(submissionId)]: submission })
    // A full disk takes no entry: the background has to keep it.
    .catch(() => announce({ submissionId, createdDate, submission }));
  announce({ submissionId, createdDate });
};
