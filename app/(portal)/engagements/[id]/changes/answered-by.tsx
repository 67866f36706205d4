import { Link } from "@/app/_ui/link";
import type { ChangedEntry } from "@/lib/domain/statement-diff";
import type { Loaded } from "../load";

/** The findings whose answer of the last round told of an entry's change, each with its place. */
export function answeredBy({ engagement, work }: Loaded) {
  const told = (work?.findings ?? []).map(({ ref, rounds }) => {
    const answer = rounds.findLast(({ side }) => side === "organisation");
    return { ref, keys: new Set((answer?.changes.entries ?? []).map(nameOf)) };
  });
  return (entry: ChangedEntry) => {
    const refs = told.filter(({ keys }) => keys.has(nameOf(entry)));
    if (refs.length === 0) return undefined;
    return (
      <span className="inline-flex flex-wrap gap-x-3">
        {refs.map(({ ref }) => (
          <Link key={ref} href={`/engagements/${engagement.id}/findings?finding=${ref}`}>
            {ref}
          </Link>
        ))}
      </span>
    );
  };
}

const nameOf = ({ part, key }: Pick<ChangedEntry, "part" | "key">) => `${part}/${key}`;
