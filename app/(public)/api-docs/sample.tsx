import { useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import type { ApiOperation } from "@/lib/domain/api/documented";

type Props = {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly of: ApiOperation;
};

/** A curl line that works as it stands, its places filled with examples, or with variables of the reader's. */
export function Sample(props: Props) {
  const t = useTranslations("register.api");
  return (
    <div className="rounded-md border bg-surface px-4 py-3">
      <h3 className="mb-1 text-sm text-muted-foreground">{t("sample")}</h3>
      <Copy text={lineOf(props)} label={t("copy")} done={t("copy")} />
    </div>
  );
}

const examples: Readonly<Record<string, string>> = {
  number: "CN-2026-000001-7",
  kind: "certificate",
  locale: "en",
  year: "2022",
  id: "$REPORT",
  key: "A001",
  import: "$IMPORT",
  job: "$JOB",
  template: "activity",
  figure: "inventory.totals.scope1",
};

function lineOf({ origin, path, method, of }: Props): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => examples[name] ?? name);
  const asked = of.parameters.find((one) => one.in === "query" && one.name in examples);
  const query = asked ? `?${asked.name}=${examples[asked.name]}` : "";
  const parts = [
    "curl",
    ...(path.includes("/documents/") ? ["--remote-name"] : []),
    ...(method === "get" ? [] : [`-X ${method.toUpperCase()}`]),
    ...(of.security.length > 0 ? ['-H "Authorization: Bearer $KEY"'] : []),
    ...(method === "get" ? [] : ['-H "Idempotency-Key: my-first-request"']),
    ...bodyOf(of),
    `"${origin}${filled}${query}"`,
  ];
  return parts.join(" ");
}

/** The first of the types that the operation takes, out of a file. */
function bodyOf({ requestBody }: ApiOperation): readonly string[] {
  const [type] = Object.keys(requestBody?.content ?? {});
  const file = type === "text/csv" ? "activity.csv" : "body.json";
  return type ? [`-H "Content-Type: ${type}"`, `--data-binary @${file}`] : [];
}
