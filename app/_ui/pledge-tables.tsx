import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { measureTypes } from "@/lib/domain/measures/measure-types";
import type { publicPledges } from "@/lib/services/pledges";
import { Ended } from "./ended";
import { OutsideLink } from "./outside-link";
import { Table } from "./table";
import { useTold } from "./told";

type Pledges = Awaited<ReturnType<typeof publicPledges>>;

type Props = {
  readonly pledges: Pledges;
  /** What may be done about a pledge, beside it; nothing in public. */
  readonly acts?: (pledge: Pledges[number]) => ReactNode;
};

/** What is pledged, with its source; then the patents of each pledge, or that none are known. */
export function PledgeTables({ pledges, acts }: Props) {
  const t = useTranslations("pledges");
  return (
    <div className="space-y-8">
      <Table
        caption={t("title")}
        rows={pledges}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", head: t("name"), names: true, cell: ({ name }) => name },
          { key: "joined", head: t("joinedOn"), cell: ({ joinedOn }) => joinedOn },
          { key: "scope", head: t("scope"), cell: ({ scope }) => scope },
          { key: "state", head: t("state"), cell: (pledge) => <Ended of={pledge} /> },
          { key: "target", head: t("targetYear"), cell: ({ targetYear }) => targetYear ?? "–" },
          {
            key: "source",
            head: t("source"),
            cell: ({ source, url }) => (
              <span>
                {source} {url && <OutsideLink href={url} />}
              </span>
            ),
          },
          ...(acts ? [{ key: "acts", head: t("acts"), cell: acts }] : []),
        ]}
      />
      {pledges
        .filter(({ patents, targetYear }) => patents.length > 0 || targetYear === null)
        .map((pledge) => (
          <Patents key={pledge.id} pledge={pledge} />
        ))}
    </div>
  );
}

function Patents({ pledge: { name, patents } }: { readonly pledge: Pledges[number] }) {
  const t = useTranslations("pledges");
  const tell = useTold();
  const technologyOf = (key: string) => {
    const type = measureTypes.find((one) => one.key === key);
    return type ? tell({ word: type.word }) : key;
  };
  return (
    <Table
      caption={t("patents", { name })}
      rows={patents}
      rowKey={({ id }) => id}
      empty={t("patentsUnknown")}
      columns={[
        {
          key: "number",
          head: t("number"),
          names: true,
          cell: ({ number }) => <code className="font-mono text-sm">{number}</code>,
        },
        { key: "office", head: t("office"), cell: ({ office }) => office },
        { key: "title", head: t("patentTitle"), cell: ({ title }) => title },
        {
          key: "technology",
          head: t("technology"),
          cell: ({ technology }) => technologyOf(technology),
        },
        { key: "pledged", head: t("pledgedOn"), cell: ({ pledgedOn }) => pledgedOn },
        { key: "terms", head: t("terms"), cell: ({ terms }) => terms || "–" },
        { key: "source", head: t("source"), cell: ({ source }) => source },
      ]}
    />
  );
}
