import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import { type ApiOperation, type ApiSchema, typeName } from "@/lib/domain/api/documented";
import { Sample } from "./sample";
import { TypeLink } from "./type-link";

type Props = {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly of: ApiOperation;
};
type Parameter = ApiOperation["parameters"][number];
type Body = readonly [type: string, { readonly schema: ApiSchema }];
type Response = readonly [status: string, ApiOperation["responses"][string]];

/** One operation: its address, its parameters, its answers, and a line to try it with. */
export function Operation({ origin, path, method, of }: Props) {
  const t = useTranslations("register.api");
  const parameters: Column<Parameter>[] = [
    {
      key: "name",
      head: t("parameter"),
      names: true,
      cell: ({ name, required }) => (
        <>
          <code className="font-mono">{name}</code> {required && `(${t("required")})`}
        </>
      ),
    },
    { key: "in", head: t("where"), cell: (one) => one.in },
    {
      key: "type",
      head: t("type"),
      cell: ({ schema }) => <code className="font-mono text-sm">{typeName(schema)}</code>,
    },
    { key: "meaning", head: t("meaning"), cell: ({ description }) => description },
  ];
  const responses: Column<Response>[] = [
    { key: "status", head: t("status"), names: true, cell: ([status]) => status },
    { key: "meaning", head: t("meaning"), cell: ([, { description }]) => description },
    {
      key: "type",
      head: t("type"),
      cell: ([, { content }]) =>
        Object.entries(content ?? {}).map(([type, { schema }]) => (
          <span key={type} className="block">
            {type} <TypeLink of={schema} />
          </span>
        )),
    },
  ];
  const bodies: Column<Body>[] = [
    { key: "media", head: "Content-Type", names: true, cell: ([type]) => type },
    { key: "type", head: t("type"), cell: ([, { schema }]) => <TypeLink of={schema} /> },
  ];
  return (
    <section id={of.operationId} className="scroll-mt-6 space-y-4">
      <h2 className="text-xl font-semibold">{of.summary}</h2>
      <p className="font-mono text-sm break-all">
        <span className="mr-2 rounded-sm bg-primary-soft px-2 py-0.5 font-semibold text-primary uppercase">
          {method}
        </span>
        {path}
        {of.security.length > 0 && (
          <span className="ml-2 font-sans text-muted-foreground">{t("withKey")}</span>
        )}
      </p>
      {of.parameters.length > 0 && (
        <Table
          caption={t("parameters", { of: of.operationId })}
          dense
          columns={parameters}
          rows={of.parameters}
          rowKey={({ name }) => name}
        />
      )}
      {of.requestBody && (
        <Table
          caption={t("body", { of: of.operationId })}
          dense
          columns={bodies}
          rows={Object.entries(of.requestBody.content)}
          rowKey={([type]) => type}
        />
      )}
      <Table
        caption={t("responses", { of: of.operationId })}
        dense
        columns={responses}
        rows={Object.entries(of.responses)}
        rowKey={([status]) => status}
      />
      <Sample origin={origin} path={path} method={method} of={of} />
    </section>
  );
}
