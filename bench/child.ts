import { fork } from "node:child_process";

/** Runs a file of the bench in a process of its own, and resolves to what it tells. */
export function child<Told>(path: string, given: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const own = fork(path, [given], {
      execArgv: ["--expose-gc", "--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let told: Told | undefined;
    own.on("message", (said) => {
      told = said as Told; // of the file's own kind, and it sends nothing else
    });
    own.on("exit", (code) =>
      told === undefined ? reject(new Error(`${path} ${given} ended with ${code}`)) : resolve(told),
    );
  });
}
