import { useLocale, useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { instant, quantity } from "@/lib/domain/format";
import { isOwnReason } from "@/lib/domain/ledger/entries";
import type { Ledger } from "./ledger";

type Correction = Ledger["corrections"][number];

/** Everything that was taken back, the original beside its reversal, the newest first. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const t = useTranslations("credits.ledger.corrections");
  const columns: Column<Correction>[] = [
    {
      key: "key",
      head: t("key"),
      names: true,
      cell: ({ key, subject }) => (
        <>
          {key}
          <span className="block font-normal text-muted-foreground">
            {t(`subjects.${subject}`)}
          </span>
        </>
      ),
    },
    { key: "year", head: t("year"), cell: ({ label }) => label ?? "–" },
    { key: "original", head: t("original"), cell: (one) => <Original of={one} /> },
    { key: "reversal", head: t("reversal"), cell: (one) => <Reversal of={one} /> },
  ];
  return (
    <div className="space-y-2">
      <Table
        dense
        caption={t("caption")}
        columns={columns}
        rows={corrections}
        rowKey={({ id }) => id}
        empty={t("none")}
      />
      <p className="max-w-reading text-sm text-muted-foreground">{t("lede")}</p>
    </div>
  );
}

type Part = { readonly of: Correction };

function Original({ of: { subject, serial, quantity: many, recordedBy, recordedAt } }: Part) {
  const t = useTranslations("credits.ledger.corrections");
  const locale = useLocale();
  const at = instant(recordedAt, locale, "Asia/Shanghai");
  const held = quantity(many, subject === "instrument" ? "MWh" : "t", locale);
  return (
    <span className="block min-w-44">
      <s className="font-mono text-sm break-all">{serial}</s>
      <span className="block text-muted-foreground">
        {t("recorded", { quantity: held, name: recordedBy, at })}
      </span>
    </span>
  );
}

function Reversal({ of: { reason, by, at } }: Part) {
  const t = useTranslations("credits.ledger");
  const shown = instant(at, useLocale(), "Asia/Shanghai");
  return (
    <span className="block min-w-44">
      <span className="wrap-anywhere">
        {isOwnReason(reason) ? t(`block.reasons.${reason}`) : reason}
      </span>
      <span className="block text-muted-foreground">
        {t("corrections.reversed", { name: by, at: shown })}
      </span>
    </span>
  );
}
