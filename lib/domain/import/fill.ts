import type { Template } from "./template";

/** Placeholder until sources are filled in. */
export function templateRows({ columns }: Template): string[][] {
  return [columns.map(({ name }) => name), columns.map(({ example }) => example)];
}
