import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Unavailable } from "./section";

const version = "1.1.0";

/** What `if-run` calls, in its order. */
type Framework = {
  initialize(context: object): Promise<unknown>;
  compute(tree: object, within: object): Promise<object>;
  aggregate(tree: object, how: object): { readonly aggregated: { readonly carbon: number } };
};
export type Group = {
  readonly key: string;
  /** kg CO2e per unit, a coefficient each. */
  readonly weights: readonly number[];
  readonly quantities: readonly number[];
};

/**
 * Impact Framework from npm in a temporary folder, never in this project. Throws Unavailable where npm
 * cannot bring it.
 */
export function impactFramework() {
  const folder = mkdtempSync(join(tmpdir(), "zeroproof-peer-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const asked = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit"];
  const { status, stderr, error } = spawnSync("npm", [...asked, `@grnsft/if@${version}`], {
    encoding: "utf8",
    shell: process.platform === "win32",
    timeout: 300_000,
  });
  if (status !== 0) {
    remove();
    const why = error?.message ?? stderr.trim().split("\n").at(0);
    throw new Unavailable(
      `npm could not bring Impact Framework ${version} (${why}). This section alone needs its registry.`,
    );
  }
  return { version, run: runOf(createRequire(join(folder, "package.json"))), remove };
}

function runOf(load: NodeJS.Require) {
  const own = (path: string) => load(`@grnsft/if/build/${path}.js`);
  own("common/util/debug-logger").debugLogger.overrideConsoleMethods(false); // as `if-run` does
  const { initialize } = own("if-run/lib/initialize");
  const { compute } = own("if-run/lib/compute");
  const { aggregate } = own("if-run/lib/aggregate");
  const framework: Framework = { initialize, compute, aggregate };
  return (groups: readonly Group[]) => prepared(framework, groups);
}

/** Plugins are made once; a run computes every row's gases and their sum, and aggregates all of them. */
async function prepared({ initialize, compute, aggregate }: Framework, groups: readonly Group[]) {
  const aggregation = { metrics: ["carbon"], type: "both" };
  const context = { initialize: { plugins: pluginsOf(groups) }, aggregation };
  const pluginStorage = await initialize(context);
  const tree = { children: Object.fromEntries(groups.map((group) => [group.key, childOf(group)])) };
  return async (): Promise<number> =>
    aggregate(await compute(tree, { context, pluginStorage }), aggregation).aggregated.carbon;
}

/** It reads a digit in an output's name as arithmetic: letters only. */
const outputs = ["gas-a", "gas-b", "gas-c"];

function pluginsOf(groups: readonly Group[]): object {
  const coefficients = groups.flatMap(({ key, weights }) =>
    weights.map((coefficient, n) => [
      `${key}/${outputs[n]}`,
      {
        path: "builtin",
        method: "Coefficient",
        config: { coefficient, "input-parameter": "quantity", "output-parameter": outputs[n] },
      },
    ]),
  );
  const config = { "input-parameters": outputs, "output-parameter": "carbon" };
  const summed = { unit: "kg", description: "all gases" };
  const how = { "aggregation-method": { time: "sum", component: "sum" } };
  const metadata = { inputs: {}, outputs: { carbon: { ...summed, ...how } } };
  const sum = { path: "builtin", method: "Sum", config, "parameter-metadata": metadata };
  return { ...Object.fromEntries(coefficients), sum };
}

function childOf({ key, quantities }: Group): object {
  return {
    pipeline: { compute: [...outputs.map((output) => `${key}/${output}`), "sum"] },
    inputs: quantities.map((quantity) => ({
      timestamp: "2022-01-01T00:00:00Z",
      duration: 86_400,
      quantity,
    })),
  };
}
