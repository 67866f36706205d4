import { migrate } from "@/db/migrate";
import { closeStore, storeUrl } from "@/db/store";
import { writeCase } from "@/lib/domain/case/read-case";
import { exportCase } from "@/lib/services/case-files";
import { operatorAt } from "@/lib/services/operator-years";

/**
 * `export ORGANISATION YEAR`: a year as a case file on standard output, by the organisation's public
 * address and the year's label. Exit 0, 1 where there is no such year, 2 for wrong use.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [slug, label, ...others] = args;
  if (slug === undefined || label === undefined || others.length > 0 || slug.startsWith("-")) {
    console.error("usage: zeroproof export ORGANISATION YEAR");
    return slug === "--help" ? 0 : 2;
  }
  await migrate(storeUrl());
  try {
    const { operator, reportId } = await operatorAt(slug, label);
    process.stdout.write(writeCase(await exportCase(operator, reportId)));
  } finally {
    await closeStore();
  }
  return 0;
}
