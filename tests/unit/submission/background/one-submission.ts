import { aSubmission } from "../../tickets/store/store-support.ts";
import { clock } from "../../background/background-support.ts";

export const createdNow = (): string => new Date(clock.time).toISOString();
export const submission = aSubmission(0);
export const { submissionId } = submission;
export const entry = `submission:${submissionId}`;
export const ok = { ok: true, value: undefined };
