import { useLocale, useTranslations } from "next-intl";
import { findCategory } from "@/lib/domain/categories";
import { integer, period } from "@/lib/domain/format";
import { entryValue } from "../../../_parts/entry-value";
import { LockMark } from "../../../_parts/lock-mark";
import type { Asked } from "./asked";
import type { Entries, Entry } from "./entries";

type Props = {
  readonly groups: readonly Entries[];
  readonly asked: Asked;
  /** Those that a returned year has locked, by `entryValue`: shown, not to be ticked. */
  readonly locked: ReadonlySet<string>;
};

/** What a file proves, to be ticked one by one or all that are shown; stands in a form. */
export function EntryChoice({ groups, asked, locked }: Props) {
  const t = useTranslations("evidence.narrow");
  const entries = groups.flatMap((group) => group.entries);
  const open = entries.filter(({ subject, key }) => !locked.has(entryValue(subject, key)));
  if (entries.length === 0)
    return <p className="text-muted-foreground">{t(asked.show ? "none" : "noneMissing")}</p>;
  return (
    <div className="rounded-md border">
      {open.length > 0 && (
        <label className="flex min-h-10 items-center gap-3 border-b px-3 py-2 font-medium">
          <input type="checkbox" name="everything" className="size-5 shrink-0 accent-primary" />
          {t("everything", { count: integer(open.length) })}
        </label>
      )}
      <div className="max-h-96 space-y-3 overflow-y-auto p-3">
        {groups.map((group) => (
          <Group key={group.subject} group={group} ticked={asked.for} locked={locked} />
        ))}
      </div>
    </div>
  );
}

type GroupProps = Pick<Props, "locked"> & {
  readonly group: Entries;
  readonly ticked: string | undefined;
};

function Group({ group: { subject, entries, all }, ticked, locked }: GroupProps) {
  const t = useTranslations("evidence");
  return (
    <fieldset>
      <legend className="text-sm font-medium text-muted-foreground">
        {t(`many.${subject}`, { count: all })}
      </legend>
      <ul className="mt-1 space-y-1">
        {entries.map((entry) => (
          <li key={entry.key}>
            <Tick
              entry={entry}
              ticked={entryValue(subject, entry.key) === ticked}
              locked={locked.has(entryValue(subject, entry.key))}
            />
          </li>
        ))}
      </ul>
      {all > entries.length && (
        <p className="text-sm text-muted-foreground">
          {t("narrow.shown", { count: integer(entries.length), all: integer(all) })}
        </p>
      )}
    </fieldset>
  );
}

type TickProps = { readonly entry: Entry; readonly ticked: boolean; readonly locked: boolean };

function Tick({ entry, ticked, locked }: TickProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { subject, key, name, category, site, period: span, files } = entry;
  const word = category && findCategory(category)?.word;
  const said = [word ? t(word) : name, site, span && period(span.from, span.to, locale)];
  const value = entryValue(subject, key);
  return (
    <label className="flex items-start gap-3 py-0.5">
      <input
        type="checkbox"
        name="entry"
        value={value}
        defaultChecked={ticked && !locked}
        disabled={locked}
        className="mt-0.5 size-5 shrink-0 accent-primary"
      />
      {!locked && <input type="hidden" name="shown" value={value} />}
      <span className="min-w-0 text-sm">
        <span className="font-medium">{key}</span>
        {locked && <LockMark />} {said.filter(Boolean).join(" · ")}
        <span className="text-muted-foreground">
          {" "}
          · {t("evidence.narrow.files", { count: files })}
        </span>
      </span>
    </label>
  );
}
