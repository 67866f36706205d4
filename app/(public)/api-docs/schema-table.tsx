import { useTranslations } from "next-intl";
import { type Column, Table } from "@/app/_ui/table";
import type { ApiSchema } from "@/lib/domain/api/documented";
import { TypeLink } from "./type-link";

type Field = { readonly path: string; readonly schema: ApiSchema; readonly required: boolean };

/** A schema's fields, those within a field after it by their dotted path. */
export function SchemaTable({ name, schema }: { name: string; schema: ApiSchema }) {
  const t = useTranslations("register.api");
  const columns: Column<Field>[] = [
    {
      key: "field",
      head: t("field"),
      names: true,
      cell: ({ path, required }) => (
        <>
          <code className="font-mono break-all">{path}</code> {required && `(${t("required")})`}
        </>
      ),
    },
    { key: "type", head: t("type"), cell: ({ schema: of }) => <TypeLink of={of} /> },
    { key: "meaning", head: t("meaning"), cell: ({ schema: of }) => of.description },
  ];
  return (
    <section id={name} className="scroll-mt-6">
      <h2 className="text-xl font-semibold">
        <code className="font-mono">{name}</code>
      </h2>
      {schema.description && <p>{schema.description}</p>}
      <Table
        caption={name}
        hideCaption
        dense
        columns={columns}
        rows={fieldsOf(schema)}
        rowKey={({ path }) => path}
      />
    </section>
  );
}

function fieldsOf(schema: ApiSchema, above = ""): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const path = above + name;
    const required = schema.required?.includes(name) ?? false;
    const within = one.items && !one.items.$ref ? fieldsOf(one.items, `${path}[].`) : [];
    return [{ path, schema: one, required }, ...fieldsOf(one, `${path}.`), ...within];
  });
}
