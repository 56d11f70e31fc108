export type { TicketsSource } from "./source/tickets-source.ts";
