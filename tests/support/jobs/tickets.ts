import type { Page } from "puppeteer-core";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";

/**
 * Reads all tickets of the ticket store; to be called on a page of the extension, whose database it is.
 * A database that does not exist yet counts as empty and is not made by looking. (No function within has a name of its
 * own: tsx wraps such functions in a helper that the page does not have.)
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
        if (!database.objectStoreNames.contains("tickets")) {
          database.close();
          resolve([]);
          return;
        }
        const reading = database.transaction("tickets").objectStore("tickets").getAll() as IDBRequest<Ticket[]>;
        reading.onerror = () => reject(new Error(String(reading.error)));
        reading.onsuccess = () => {
          database.close();
          resolve(reading.result);
        };
      };
    });
  });
