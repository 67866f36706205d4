import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { PaperKind, PaperOf } from "@/lib/domain/documents/index";
import { sha256Of } from "@/lib/domain/statement";

type Answer = { readonly job: number; readonly bytes?: Uint8Array; readonly error?: unknown };
type Waiting = {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: unknown) => void;
};
type Studio = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** What anyone may ask for, by all that it is drawn from: the last few. */
  readonly kept: Map<string, Promise<Buffer>>;
  last: number;
};

/** On `globalThis`, as Next.js loads a module once per bundle: one drawing thread per process. */
const shared = globalThis as typeof globalThis & { zeroproofStudio?: Studio };

/** The PDF of a paper, drawn in a thread of its own; one after another, in the order asked for. */
export function draw<K extends PaperKind>(kind: K, paper: PaperOf<K>): Promise<Buffer> {
  const studio = atWork();
  studio.last += 1;
  const job = studio.last;
  studio.worker.ref(); // keeps the process until the paper is drawn
  return new Promise((resolve, reject) => {
    studio.waiting.set(job, { resolve, reject });
    studio.worker.postMessage({ job, kind, paper });
  });
}

/** The same for a paper that anyone may ask for: while it is among the last few asked for, it is drawn once. */
export function drawOnce<K extends PaperKind>(kind: K, paper: PaperOf<K>): Promise<Buffer> {
  const { kept } = atWork();
  const key = sha256Of(JSON.stringify([kind, paper]));
  const bytes = kept.get(key) ?? draw(kind, paper);
  kept.delete(key);
  kept.set(key, bytes);
  const [oldest] = kept.keys();
  if (kept.size > 8 && oldest) kept.delete(oldest);
  bytes.catch(() => kept.delete(key));
  return bytes;
}

function atWork(): Studio {
  shared.zeroproofStudio ??= open();
  return shared.zeroproofStudio;
}

function open(): Studio {
  const path = join(/* turbopackIgnore: true */ process.cwd(), "lib/outside/drawing-worker.mjs");
  // By a line of code and not by its file's name, which the bundler would follow into the sources.
  const worker = new Worker(`import(${JSON.stringify(pathToFileURL(path))})`, { eval: true });
  const studio: Studio = { worker, waiting: new Map(), kept: new Map(), last: 0 };
  worker.on("message", (answer: Answer) => settle(studio, answer));
  worker.on("error", (error) => close(studio, error));
  worker.on("exit", () => close(studio, new Error("the drawing thread ended")));
  return studio;
}

function settle({ worker, waiting }: Studio, { job, bytes, error }: Answer): void {
  const asked = waiting.get(job);
  waiting.delete(job);
  if (waiting.size === 0) worker.unref();
  if (bytes) asked?.resolve(Buffer.from(bytes));
  else asked?.reject(error);
}

/** What waited on a broken thread fails; the next paper gets a new one. */
function close(studio: Studio, error: unknown): void {
  if (shared.zeroproofStudio === studio) delete shared.zeroproofStudio;
  for (const asked of studio.waiting.values()) asked.reject(error);
  studio.waiting.clear();
}
