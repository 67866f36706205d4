/** A case of a comparison; `times`: how often a round runs it, where once is too short to measure. */
export type Case = {
  readonly name: string;
  readonly run: () => unknown;
  /** Undoes what a run left behind; not measured. */
  readonly after?: () => unknown;
  readonly times?: number;
};
export type Row = {
  readonly name: string;
  readonly milliseconds: number;
  /** To the first case, of each round; the median, and the range. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  /** The same of processor time: the steadier one where others use the machine. */
  readonly cpuRatio: number;
  /** 95th percentile of the wall times, in milliseconds. */
  readonly p95: number;
};

type Run = { readonly wall: number; readonly cpu: number };

/**
 * Measures cases against the first one. Every round runs each of them once, in an order that rotates,
 * so that a drift of the machine falls on all alike; ratios are taken inside a round.
 */
export async function paired(cases: readonly Case[], rounds = 7, warmup = 1): Promise<Row[]> {
  const runs = cases.map((): Run[] => []);
  for (let round = -warmup; round < rounds; round += 1)
    for (const [n] of cases.entries()) {
      const at = (n + Math.max(0, round)) % cases.length;
      const one = cases[at];
      const took = one && (await measured(one));
      if (took && round >= 0) runs[at]?.push(took);
    }
  const [base = []] = runs;
  return cases.map(({ name }, n) => rowOf(name, runs[n] ?? [], base));
}

async function measured({ run, after, times = 1 }: Case): Promise<Run> {
  globalThis.gc?.();
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  for (let n = 0; n < times; n += 1) await run();
  const took = performance.now() - wall;
  const { user, system } = process.cpuUsage(cpu);
  await after?.();
  return { wall: took / times, cpu: (user + system) / 1000 / times };
}

function rowOf(name: string, runs: readonly Run[], base: readonly Run[]): Row {
  const ratios = runs.map(({ wall }, n) => wall / (base[n]?.wall ?? Number.NaN));
  const walls = runs.map(({ wall }) => wall);
  return {
    name,
    milliseconds: median(walls),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    cpuRatio: median(runs.map(({ cpu }, n) => cpu / (base[n]?.cpu ?? Number.NaN))),
    p95: walls.toSorted((a, b) => a - b)[Math.ceil(walls.length * 0.95) - 1] ?? Number.NaN,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
