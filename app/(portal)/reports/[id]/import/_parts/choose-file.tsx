import { useTranslations } from "next-intl";
import type { Template } from "@/lib/domain/import/template";
import { SendFile } from "./send-file";

type Props = {
  readonly reportId: string;
  readonly templates: readonly Template[];
  readonly chosen: string | undefined;
  /** A form sent without scripts was refused. */
  readonly failed: boolean;
};

/** The first step: what the rows are, and a file with them, or rows pasted from a spreadsheet. */
export function ChooseFile({ reportId, templates, chosen, failed }: Props) {
  const t = useTranslations();
  const word = useTranslations("imports");
  return (
    <SendFile
      address={`/reports/${reportId}/import/start`}
      failed={failed}
      chosen={chosen ?? "activity"}
      templates={templates.map(({ key, word: name }) => ({ value: key, label: t(name) }))}
      words={{
        template: word("template"),
        file: word("file"),
        hint: word("fileHint"),
        choose: word("choose"),
        check: word("check"),
        failed: word("failed"),
        paste: word("paste"),
        pasteHint: word("pasteHint"),
        pasteCheck: word("pasteCheck"),
        pasted: word("pasted"),
      }}
    />
  );
}
