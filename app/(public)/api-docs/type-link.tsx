import { type ApiSchema, typeName } from "@/lib/domain/api/documented";

/** A type by name; one that has a table of its own leads to it. */
export function TypeLink({ of }: { of: ApiSchema }) {
  const name = typeName(of);
  const target = of.$ref ?? of.items?.$ref;
  if (!target) return <code className="font-mono text-sm break-words">{name}</code>;
  return (
    <a href={`#${target.split("/").at(-1)}`}>
      <code className="font-mono text-sm">{name}</code>
    </a>
  );
}
