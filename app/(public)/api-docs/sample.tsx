import { useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import type { ApiOperation } from "@/lib/domain/api/documented";

type Props = {
  readonly origin: string;
  readonly path: string;
  readonly parameters: ApiOperation["parameters"];
};
const examples: Readonly<Record<string, string>> = {
  number: "CN-2026-000001-7",
  kind: "certificate",
  locale: "en",
  year: "2022",
};

/** A curl line that works as it stands, its places filled with examples. */
export function Sample({ origin, path, parameters }: Props) {
  const t = useTranslations("register.api");
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => examples[name] ?? name);
  const asked = parameters.find((one) => one.in === "query" && one.name in examples);
  const query = asked ? `?${asked.name}=${examples[asked.name]}` : "";
  const remote = path.includes("/documents/") ? " --remote-name" : "";
  return (
    <div className="rounded-md border bg-surface px-4 py-3">
      <h3 className="mb-1 text-sm text-muted-foreground">{t("sample")}</h3>
      <Copy
        text={`curl${remote} '${origin}${filled}${query}'`}
        label={t("copy")}
        done={t("copy")}
      />
    </div>
  );
}
