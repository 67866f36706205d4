import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { Refusal } from "@/lib/domain/refusal";
import type { ImportSteps } from "./import-work";

type Step = keyof ImportSteps;
type Given<S extends Step> = Parameters<ImportSteps[S]>[0];
type Value<S extends Step> = Awaited<ReturnType<ImportSteps[S]>>;
type Broken = { readonly message: string; readonly refusal?: Refusal };
type Answer = { readonly asked: number; readonly value?: unknown; readonly error?: Broken };
type Waiting = {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
};
type Room = { worker: Worker | undefined; last: number; turn: Promise<unknown> };

/** A file that is being read in a thread of its own: its steps, one after the other. */
export type ImportReader = {
  ask<S extends Step>(
    step: S,
    ...given: Given<S> extends undefined ? [] : [Given<S>]
  ): Promise<Value<S>>;
};
type Watch = {
  /** Ends the reading at once. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
};

/** On `globalThis`, as Next.js loads a module once per bundle: one reading thread per process. */
const shared = globalThis as typeof globalThis & { zeroproofReader?: Room };
/** What a sheet of the allowed size needs, three times over; beyond it the thread ends, not the portal. */
const bounds = { maxOldGenerationSizeMb: 1536 };

/**
 * Runs `work` with the reading thread, which it has for itself until it ends; others wait their turn.
 * Throws a Refusal for a file that needs more memory than a sheet may, and the signal's reason where
 * it was stopped.
 */
export function reading<R>(
  work: (reader: ImportReader) => Promise<R>,
  watch: Watch = {},
): Promise<R> {
  shared.zeroproofReader ??= { worker: undefined, last: 0, turn: Promise.resolve() };
  const room = shared.zeroproofReader;
  const turn = room.turn.then(() => alone(room, work, watch));
  room.turn = turn.catch(() => undefined);
  return turn;
}

async function alone<R>(
  room: Room,
  work: (reader: ImportReader) => Promise<R>,
  { signal, onProgress }: Watch,
): Promise<R> {
  signal?.throwIfAborted();
  room.worker ??= open(room);
  const { worker } = room;
  const waiting = new Map<number, Waiting>();
  let ended: unknown;
  const close = (error: unknown) => {
    ended = error;
    if (room.worker === worker) room.worker = undefined;
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  };
  const stop = () => {
    close(signal?.reason);
    void worker.terminate();
  };
  const settle = (answer: Answer | { readonly done: number }) => {
    if ("done" in answer) return onProgress?.(answer.done);
    const asked = waiting.get(answer.asked);
    waiting.delete(answer.asked);
    if (answer.error) asked?.reject(errorOf(answer.error));
    else asked?.resolve(answer.value as never); // of the step that was asked for
  };
  const heavy = () => close(new Refusal("too_large", "imports.refused.heavy"));
  worker.ref(); // keeps the process until the file is read
  worker.on("message", settle).on("error", heavy).on("exit", heavy);
  signal?.addEventListener("abort", stop);
  try {
    return await work({
      ask: (step, ...[given]) =>
        new Promise((resolve, reject) => {
          if (ended) return reject(ended);
          room.last += 1;
          waiting.set(room.last, { resolve, reject });
          worker.postMessage({ asked: room.last, step, given });
        }),
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    worker.off("message", settle).off("error", heavy).off("exit", heavy);
    worker.unref();
  }
}

function open(room: Room): Worker {
  const path = join(/* turbopackIgnore: true */ process.cwd(), "lib/outside/import-worker.mjs");
  // By a line of code and not by its file's name, which the bundler would follow into the sources.
  const line = `import(${JSON.stringify(pathToFileURL(path))})`;
  const worker = new Worker(line, { eval: true, resourceLimits: bounds });
  const gone = () => {
    if (room.worker === worker) room.worker = undefined;
  };
  // One that breaks while nobody reads is opened anew; with no listener it would end the process.
  return worker.on("error", gone).on("exit", gone);
}

/** An error of the thread, as it was thrown there. */
function errorOf({ message, refusal }: Broken): Error {
  if (!refusal) return new Error(message);
  const { code, word, values, fields } = refusal;
  return new Refusal(code, word, { values, fields });
}
