import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The walk of every cell, so that no worker is left with it at the end; the looks, while 2023 is still a draft. */
const first = ["cells.test.ts", "pages.test.ts"];

/** Each project's files as Vitest orders them, but for those that go first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const rank = (one: TestSpecification) =>
      projects.indexOf(one.project) * 2 + (first.includes(basename(one.moduleId)) ? 0 : 1);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
