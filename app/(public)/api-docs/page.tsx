import { getTranslations } from "next-intl/server";
import { ClientWords } from "@/app/_ui/client-words";
import { PageHead } from "@/app/_ui/page-head";
import { readOpenApi } from "@/lib/domain/api/documented";
import { apiDocument } from "@/lib/services/register";
import { Operation } from "./operation";
import { SchemaTable } from "./schema-table";

export async function generateMetadata() {
  const t = await getTranslations("register.api");
  return { title: t("title") };
}

/** The machine interface, drawn from its own OpenAPI document, so that the two never differ. */
export default async function Page() {
  const t = await getTranslations("register.api");
  const { info, servers, paths, components } = readOpenApi(apiDocument());
  const origin = servers[0]?.url ?? "";
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const schemas = Object.entries(components.schemas);
  return (
    <ClientWords areas={[]}>
      <PageHead title={t("title")} lede={t("lede")} />
      <p lang="en" className="max-w-reading">
        {info.description}
      </p>
      <p className="mt-3 mb-10">
        <a href="/api/v1/openapi.json">{t("document")}</a> ·{" "}
        {t("version", { version: info.version })}
      </p>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <Contents
          operations={operations.map(({ operation }) => [operation.operationId, operation.summary])}
          schemas={schemas.map(([name]) => name)}
        />
        <div lang="en" className="min-w-0 space-y-14">
          {operations.map(({ path, method, operation }) => (
            <Operation
              key={operation.operationId}
              origin={origin}
              path={path}
              method={method}
              of={operation}
            />
          ))}
          {schemas.map(([name, schema]) => (
            <SchemaTable key={name} name={name} schema={schema} />
          ))}
        </div>
      </div>
    </ClientWords>
  );
}

type ContentsProps = {
  readonly operations: readonly (readonly [id: string, summary: string])[];
  readonly schemas: readonly string[];
};

async function Contents({ operations, schemas }: ContentsProps) {
  const t = await getTranslations("register.api");
  return (
    <nav aria-label={t("title")} className="space-y-6 text-sm print:hidden">
      <div>
        <h2 className="mb-2 font-semibold">{t("operations")}</h2>
        <ul className="space-y-1">
          {operations.map(([id, summary]) => (
            <li key={id}>
              <a href={`#${id}`} lang="en" className="inline-block py-0.5 text-primary underline">
                {summary}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2 className="mb-2 font-semibold">{t("schemas")}</h2>
        <ul className="space-y-1">
          {schemas.map((name) => (
            <li key={name}>
              <a href={`#${name}`} className="inline-block py-0.5 font-mono text-primary underline">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
