import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { type ClaimType, claimTypes } from "@/lib/domain/case/case-file";

/** The kinds of claim with what each says and does not say. */
export function Types() {
  const t = useTranslations("register");
  const columns: Column<ClaimType>[] = [
    { key: "kind", head: t("method.types.kind"), names: true, cell: (type) => t(`types.${type}`) },
    { key: "says", head: t("method.types.says"), cell: (type) => t(`method.types.${type}.says`) },
    { key: "not", head: t("method.types.not"), cell: (type) => t(`method.types.${type}.not`) },
  ];
  return (
    <section>
      <h2 className="mb-4 text-xl font-semibold">{t("method.types.title")}</h2>
      <Table
        caption={t("method.types.title")}
        hideCaption
        columns={columns}
        rows={claimTypes}
        rowKey={(type) => type}
      />
    </section>
  );
}
