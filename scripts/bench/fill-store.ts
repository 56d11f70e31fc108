import type { Page } from "puppeteer-core";

/** How many tickets of each status the ticket store is filled with. */
export interface StoreSize {
  readonly awaitingResponse: number;
  readonly responded: number;
  readonly closed: number;
}

/**
 * Fills the ticket store, by a page of the extension, with believable tickets that remind nobody any more. (No
 * function within
 * has a name of its own: tsx wraps such functions in a helper that the page does not have.)
 */
export const fillStore = async (page: Page, size: StoreSize): Promise<void> => {
  const BATCH = 5000;
  for (const [status, count] of Object.entries(size)) {
    for (let from = 0; from < count; from += BATCH) {
      await page.evaluate(
        async (wanted, first, end) => {
          const opening = indexedDB.open("on-behalf");
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(new Error(String(opening.error)));
          });
          const transaction = database.transaction("tickets", "readwrite");
          for (let index = first; index < end; index++) {
            // All deadlines have passed: a reminder given before its deadline is taken back, with a write each.
            const created = Date.now() - 18_000_000 - (wanted === "closed" ? index * 900_000 : index * 60_000);
            const [createdDate, expirationTime] = [
              new Date(created).toISOString(),
              new Date(created + 14_400_000).toISOString(),
            ];
            transaction.objectStore("tickets").put({
              id: crypto.randomUUID(),
              submissionId: crypto.randomUUID(),
              portal: "azure",
              cloud: "worldwide",
              host: "portal.azure.com",
              title: `Virtual machine ${index} does not start after the update`,
              severity: "moderate",
              breakFix: true,
              customer: {
                tenantId: crypto.randomUUID(),
                domain: `customer${index % 500}.onmicrosoft.com`,
                name: `Customer ${index % 500} Ltd`,
              },
              own: false,
              contactDetails: {
                firstName: "Kim",
                lastName: "Akers",
                primaryEmailAddress: "kim.akers@fabrikam.example",
              },
              createdDate,
              supportTicketId: String(2_600_000_000_000_000 + Math.floor(Math.random() * 1e15)),
              confirmation: "confirmed",
              serviceLevelAgreement: { policy: "csp", slaMinutes: 240, startTime: createdDate, expirationTime },
              status: wanted,
              notified: { before: createdDate, due: createdDate },
              updatedDate: createdDate,
              revision: 1,
            });
          }
          await new Promise<void>((resolve, reject) => {
            transaction.oncomplete = () => resolve();
            transaction.onerror = () => reject(new Error(String(transaction.error)));
          });
          database.close();
        },
        status,
        from,
        Math.min(from + BATCH, count),
      );
    }
  }
};
