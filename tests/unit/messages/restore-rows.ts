import { submission, UUID } from "./message-parts.ts";

/** The rows of the messages by which a backup is restored. */
export const RESTORE_ROWS = {
  stageRestore: {
    good: {
      restoreId: UUID,
      tickets: [
        {
          ...submission,
          id: UUID,
          confirmation: "pending",
          status: "closed",
          notified: {},
          updatedDate: submission.createdDate,
          revision: 1,
        },
      ],
      customers: [{ id: UUID, domain: "contoso.com", updatedDate: submission.createdDate }],
    },
    bad: [
      {},
      { restoreId: UUID, tickets: [submission], customers: [] },
      { restoreId: UUID, tickets: [], customers: [{ id: UUID, domain: "no domain", updatedDate: "" }] },
      { restoreId: UUID, tickets: Array(201).fill(null), customers: [] },
    ],
  },
  commitRestore: {
    good: { restoreId: UUID, tickets: 1, customers: 0, settings: { fillMode: "onClick" } },
    bad: [
      { restoreId: UUID, tickets: -1, customers: 0 },
      { restoreId: UUID, tickets: 1, customers: 0, settings: 1 },
      {},
    ],
  },
  cancelRestore: { good: { restoreId: UUID }, bad: [{}] },
} as const;
