import type { Page } from "puppeteer-core";
import type { Ticket } from "../../src/model/ticket.ts";

/**
 * Reads all tickets of the log; to be called on a page of the extension, whose database it is.
 * A database that does not exist yet counts as empty and is not made by looking.
 */
export const readTicketsOn = (page: Page): Promise<Ticket[]> =>
  page.evaluate(async (): Promise<Ticket[]> => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === "on-behalf")) return [];
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open("on-behalf");
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const database = opening.result;
        const finish = (tickets: Ticket[]): void => {
          database.close();
          resolve(tickets);
        };
        if (!database.objectStoreNames.contains("tickets")) return finish([]);
        const reading = database.transaction("tickets").objectStore("tickets").getAll() as IDBRequest<Ticket[]>;
        reading.onerror = () => reject(new Error(String(reading.error)));
        reading.onsuccess = () => finish(reading.result);
      };
    });
  });
