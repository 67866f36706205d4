import { useLocale, useTranslations } from "next-intl";
import { Successors } from "@/app/_ui/certificate/successors";
import { DemoBadge } from "@/app/_ui/demo-badge";
import { Link } from "@/app/_ui/link";
import { StatusChip } from "@/app/_ui/status-chip";
import { type Column, Table } from "@/app/_ui/table";
import { day, integer, tonnes } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { RegisterRow } from "@/lib/services/register";

type Props = {
  readonly certificates: readonly RegisterRow[];
  /** An organisation's own page names it once, at its head. */
  readonly withoutHolder?: boolean;
};

/** Certificates as the register lists them; a card each on a phone. */
export function RegisterTable({ certificates, withoutHolder = false }: Props) {
  const t = useTranslations("register");
  const locale = useLocale();
  const look = "text-primary underline underline-offset-3";
  const columns: Column<RegisterRow>[] = [
    {
      key: "number",
      head: t("number"),
      names: true,
      cell: ({ number, demo }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Link href={`/register/${number}`} className={`whitespace-nowrap font-mono ${look}`}>
            {number}
          </Link>
          {demo && <DemoBadge />}
        </span>
      ),
    },
    {
      key: "holder",
      head: t("holder"),
      cell: ({ summary: { holder, localName, slug } }) => (
        <Link href={`/organisations/${slug}`} className={look}>
          {nameIn(locale, holder, localName)}
        </Link>
      ),
    },
    { key: "year", head: t("year"), cell: ({ summary }) => summary.label },
    { key: "claim", head: t("claim"), cell: ({ summary }) => t(`types.${summary.claim}`) },
    {
      key: "residual",
      head: t("residual"),
      number: true,
      cell: ({ summary }) => tonnes(summary.residualGrams),
    },
    {
      key: "credits",
      head: t("credits"),
      number: true,
      cell: ({ summary }) => integer(summary.creditsRetired),
    },
    { key: "verifier", head: t("verifier"), cell: ({ summary }) => summary.verifier },
    { key: "validTo", head: t("validTo"), cell: ({ validTo }) => day(validTo, locale) },
    {
      key: "status",
      head: t("status"),
      cell: (one) => (
        <span className="inline-block">
          <StatusChip kind="certificate" state={one.state} />
          <Successors certificate={one} />
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t("results")}
      hideCaption
      columns={columns.filter(({ key }) => key !== "holder" || !withoutHolder)}
      rows={certificates}
      rowKey={({ number }) => number}
    />
  );
}
