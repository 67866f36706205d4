import { Link } from "@/app/_ui/link";
import type { Subject } from "./asked";

const places: Readonly<Record<Subject, string>> = {
  activity: "activities",
  instrument: "instruments",
  measure: "measures",
  retirement: "credits",
  denominator: "progress/denominators",
};

type Props = { readonly reportId: string; readonly subject: Subject; readonly subjectKey: string };

/** An entry's key, leading to its page. */
export function EntryLink({ reportId, subject, subjectKey }: Props) {
  return (
    <Link
      href={`/reports/${reportId}/${places[subject]}/${encodeURIComponent(subjectKey)}`}
      className="inline-block py-0.5 text-primary underline underline-offset-3"
    >
      {subjectKey}
    </Link>
  );
}
