/** A question to a worker of our own: the name of one of its functions, and what that is given. */
export interface WorkerCall {
  readonly call: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What came of it: a value, or the words of an error. */
export interface WorkerReply {
  readonly call: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** The part of a worker that is used here. */
export interface WorkerThread {
  postMessage(message: WorkerCall, options: StructuredSerializeOptions): void;
  addEventListener(type: "message", listener: (event: { readonly data: WorkerReply }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/** The part of a worker's own scope that is used here. */
export interface WorkerScope {
  postMessage(message: WorkerReply, options: StructuredSerializeOptions): void;
  addEventListener(type: "message", listener: (event: { readonly data: WorkerCall }) => void): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** All that passes is copied. */
const COPIED: StructuredSerializeOptions = { transfer: [] };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Asks a worker of our own, which is started at the first question, and anew after it has failed. */
export const callsTo = (start: () => WorkerThread): ((name: string, args: readonly unknown[]) => Promise<unknown>) => {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerThread | undefined;
  let calls = 0;
  const started = (): WorkerThread => {
    const starting = start();
    starting.addEventListener("message", ({ data: { call, value, error } }) => {
      const asker = waiting.get(call);
      waiting.delete(call);
      if (error === undefined) asker?.resolve(value);
      else asker?.reject(new Error(error));
    });
    starting.addEventListener("error", ({ message = "" }) => {
      starting.terminate();
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error(`A worker has failed: ${message}`));
      waiting.clear();
    });
    return starting;
  };
  return (name, args) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      worker ??= started();
      worker.postMessage({ call: calls, name, args }, COPIED);
    });
};

/** Answers, in a worker of our own, what the page asks that has started it. */
export const answerCalls = (
  scope: WorkerScope,
  answer: (name: string, args: readonly unknown[]) => Promise<unknown>,
): void =>
  scope.addEventListener("message", ({ data: { call, name, args } }) => {
    answer(name, args).then(
      (value) => scope.postMessage({ call, value }, COPIED),
      (error: unknown) => scope.postMessage({ call, error: messageOf(error) }, COPIED),
    );
  });
