import { getTranslations } from "next-intl/server";
import type { Section } from "./sections";
import { yearOf } from "./year";

/** A section's document title, with the year where the reader may see it: "Activities, 2022". */
export async function sectionTitle(params: Promise<{ readonly id: string }>, section: Section) {
  const t = await getTranslations("workspace.sections");
  const year = await yearOf((await params).id);
  return { title: [t(section), ...(year ? [year.report.label] : [])].join(", ") };
}
