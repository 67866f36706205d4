import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/card";
import { Copy } from "@/app/_ui/copy";
import { DescriptionList } from "@/app/_ui/description-list";
import { fileSize, instant } from "@/lib/domain/format";
import type { Files } from "../../_parts/entries";
import { kindOf } from "../../_parts/files";

/** What the file is, and the hash by which it is told from any other. */
export function FileFacts({ file }: { file: Files[number] }) {
  const t = useTranslations("evidence");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const { name, mediaType, size, sha256, uploadedAt, uploadedByName } = file;
  return (
    <Card title={t("file.facts")} foot={t("file.kept")}>
      <DescriptionList
        items={[
          { term: t("kind"), detail: kindOf(mediaType) },
          { term: t("size"), detail: fileSize(size) },
          {
            term: t("hash"),
            detail: <Copy text={sha256} label={t("copyHash", { name })} done={tCommon("copied")} />,
          },
          {
            term: t("added"),
            detail: (
              <>
                <time dateTime={uploadedAt}>{instant(uploadedAt, locale)}</time>{" "}
                {t("addedBy", { name: uploadedByName })}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
