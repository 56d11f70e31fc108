import type { Database } from "pouchdb-core";
import type { Submission } from "../../../../../src/submission/model/submission.ts";
import { isDeleted } from "../../../../../src/tickets/model/is-deleted.ts";
import type { TicketEvent } from "../../../../../src/tickets/model/ticket-life.ts";
import type { Ticket } from "../../../../../src/tickets/model/ticket.ts";
import { purgeDeleted } from "../../../../../src/tickets/store/purge-deleted.ts";
import { ticketOfSubmission } from "../../../../../src/tickets/store/ticket-of-submission.ts";
import { change, confirm, file, seen, submissionOf } from "./acts.ts";
import { aMachine, memoryDatabase, Stopped, type Machine } from "./machine.ts";
import { cross, replicate, settle, sharedList } from "./team.ts";

/** What happens on a machine, or to it. */
export type Step =
  | { readonly kind: "file" | "purge" | "sync"; readonly machine: number }
  | { readonly kind: "number" | "renumber"; readonly machine: number; readonly pick: number; readonly number: number }
  | { readonly kind: "import"; readonly machine: number; readonly number: number }
  | { readonly kind: "edit"; readonly machine: number; readonly pick: number; readonly edit: string }
  | { readonly kind: "note" | "delete" | "undo"; readonly machine: number; readonly pick: number }
  | { readonly kind: "busy"; readonly machine: number; readonly pick: number; readonly ticks: number }
  | { readonly kind: "stop" | "cut"; readonly machine: number; readonly after: number }
  | { readonly kind: "skew"; readonly machine: number; readonly minutes: number }
  | { readonly kind: "wait"; readonly seconds: number };

interface Outcome {
  readonly lists: Record<string, unknown>[][];
  /** What was filed or noted, deleted by nobody, and is not there in the end. */
  readonly lost: string[];
}

/** A request as it was filed: what has to be there in the end, on each machine. */
interface Filed {
  readonly machine: Machine;
  readonly submission: Submission;
}

const numberOf = (count: number): string => `261201004000${String(1000 + count)}`;

/** What a replication asks of the server. */
const REQUESTS: ReadonlySet<PropertyKey> = new Set(["get", "put", "bulkDocs", "revsDiff", "bulkGet"]);

const EDITS: Readonly<Record<string, (count: number) => TicketEvent>> = {
  title: (count) => ({ kind: "edit", facts: { title: `Title ${count}` } }),
  severity: (count) => ({ kind: "setSeverity", severity: count % 2 === 0 ? "critical" : "minimal" }),
  language: (count) => ({ kind: "setLanguage", language: count % 2 === 0 ? "de" : "ja" }),
  breakFix: (count) => ({ kind: "setBreakFix", breakFix: count % 2 === 0 }),
  customer: (count) => ({ kind: "edit", facts: { customer: { name: `Contoso ${count}` } } }),
  respond: () => ({ kind: "markResponded" }),
  close: () => ({ kind: "close" }),
  reopen: () => ({ kind: "reopen" }),
};

class Play {
  time = Date.UTC(2026, 11, 1, 9);
  readonly server: Database = memoryDatabase("server");
  machines: Machine[] = [];
  readonly filed: Filed[] = [];
  /** Each note, with the submission of the request that it is about. */
  readonly notes: { readonly text: string; readonly ticket: string; readonly machine: Machine }[] = [];
  /** Submissions that somebody has deleted, or that were one with a deleted one. */
  isDeletedAnywhere = false;
  count = 0;

  async start(count: number): Promise<void> {
    for (let number = 0; number < count; number += 1) this.machines.push(await aMachine(number, () => this.time));
  }

  machine(index: number): Machine {
    const machine = this.machines[index % this.machines.length];
    if (!machine) throw new Error("No machines");
    return machine;
  }

  async picked(machine: Machine, pick: number): Promise<Ticket | undefined> {
    const tickets = await seen(machine);
    return tickets[pick % Math.max(1, tickets.length)];
  }

  async do(step: Step): Promise<void> {
    this.time += 1000;
    this.count += 1;
    if (step.kind === "wait") {
      this.time += step.seconds * 1000;
      return;
    }
    const machine = this.machine(step.machine);
    switch (step.kind) {
      case "file": {
        const submission = submissionOf(machine, this.count, `Request ${this.count}`);
        await file(machine, submission);
        this.filed.push({ machine, submission });
        return;
      }
      case "import": {
        const submission = submissionOf(machine, this.count, `Import ${this.count}`);
        await confirm(machine, submission, numberOf(step.number));
        this.filed.push({ machine, submission });
        return;
      }
      case "sync":
        await cross(machine);
        await replicate(machine, this.server);
        return cross(machine);
      case "stop":
        machine.fuse.left = step.after;
        await this.until(Stopped, () => cross(machine));
        machine.fuse.left = Number.POSITIVE_INFINITY;
        return;
      case "busy":
        // While the bridge is at work, somebody writes notes on two requests.
        await this.work(machine, { ...step, kind: "note" });
        await Promise.all([cross(machine), this.later(machine, step)]);
        return;
      case "cut":
        return this.cut(machine, step.after);
      case "skew":
        machine.skew = step.minutes * 60_000;
        return;
      case "purge":
        await purgeDeleted(machine.db, machine.now());
        return;
      case "undo": {
        const deleted = (await machine.db.getAll("tickets")).filter(isDeleted);
        const ticket = deleted[step.pick % Math.max(1, deleted.length)];
        if (ticket) await change(machine, ticket.id, { kind: "restore" });
        return;
      }
      default:
        return this.work(machine, step);
    }
  }

  async work(machine: Machine, step: Exclude<Step, { kind: "wait" }> & { readonly pick: number }): Promise<void> {
    const ticket = await this.picked(machine, step.pick);
    if (!ticket) return;
    switch (step.kind) {
      case "number":
        if (ticket.supportTicketId !== undefined) return;
        await change(machine, ticket.id, { kind: "confirm", supportTicketId: numberOf(step.number) });
        return;
      case "renumber":
        await change(machine, ticket.id, { kind: "edit", facts: { supportTicketId: numberOf(step.number) } });
        return;
      case "edit":
        await change(machine, ticket.id, EDITS[step.edit]?.(this.count) ?? { kind: "close" });
        return;
      case "note": {
        const text = `note-${this.count};`;
        await change(machine, ticket.id, { kind: "setNotes", notes: `${ticket.notes ?? ""}${text}` });
        this.notes.push({ text, ticket: ticket.id, machine });
        return;
      }
      case "delete":
        this.isDeletedAnywhere = true;
        await change(machine, ticket.id, { kind: "delete" });
        return;
      default:
    }
  }

  async later(machine: Machine, { pick, ticks }: { readonly pick: number; readonly ticks: number }): Promise<void> {
    for (let left = ticks; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
    this.count += 1;
    await this.work(machine, { kind: "note", machine: machine.number, pick });
  }

  /** The connection breaks off after some of the server's replies, or the server dies. */
  async cut(machine: Machine, after: number): Promise<void> {
    await cross(machine);
    let left = after;
    const broken = new Proxy(this.server, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function" || !REQUESTS.has(name)) return value;
        return (...parameters: unknown[]): unknown => {
          left -= 1;
          if (left < 0) return Promise.reject(new Stopped());
          return Reflect.apply(value, target, parameters);
        };
      },
    });
    await this.until(undefined, () => replicate(machine, broken));
    await cross(machine);
  }

  async until(expected: typeof Stopped | undefined, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (expected && !(error instanceof expected)) throw error;
    }
  }

  async lost(): Promise<string[]> {
    const texts = await Promise.all(this.machines.map(async (machine) => JSON.stringify(await seen(machine))));
    const lost = this.notes.filter(({ text }) => texts.some((all) => !all.includes(text))).map(({ text }) => text);
    for (const { machine, submission } of this.filed) {
      const transaction = machine.db.transaction(["tickets", "mergedTickets"], "readonly");
      if (!(await ticketOfSubmission(transaction, submission.submissionId))) lost.push(submission.title);
    }
    return this.isDeletedAnywhere ? [] : lost;
  }
}

/** Plays a schedule on some machines, and lets them come to rest. */
export const play = async (count: number, steps: readonly Step[]): Promise<Outcome> => {
  const team = new Play();
  await team.start(count);
  // Two requests that all of them know: one with its number, one without.
  await team.do({ kind: "import", machine: 0, number: 0 });
  await team.do({ kind: "file", machine: 1 });
  await settle(team.machines, team.server);
  for (const step of steps) await team.do(step);
  await settle(team.machines, team.server);
  const outcome = { lists: await Promise.all(team.machines.map(sharedList)), lost: await team.lost() };
  await Promise.all([team.server.destroy(), ...team.machines.map(({ mirror }) => mirror.destroy())]);
  for (const { db } of team.machines) db.close();
  return outcome;
};
