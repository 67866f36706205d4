import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { Input, Select } from "@/app/_ui/input";
import { Link } from "@/app/_ui/link";
import { Chip } from "@/app/_ui/status-chip";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type Column, Table } from "@/app/_ui/table";
import type { FindingPlace } from "@/lib/domain/assurance/finding";
import { progressOf } from "@/lib/domain/assurance/sampling/evaluate-sample";
import {
  entryOf,
  itemsOf,
  type Register,
  registers,
} from "@/lib/domain/assurance/sampling/registers";
import { testResults } from "@/lib/domain/assurance/sampling/test-sheet";
import { integer } from "@/lib/domain/format";
import { registerAction } from "../actions";
import { useSourceNames } from "../item-names";
import type { Loaded } from "../load";
import { siteNames } from "../site-names";
import { type Item, tones } from "./items";

type Props = { readonly of: Loaded; readonly items: readonly Item[] };

/** The registers, an entry a row: a form for each, where the reader tests. */
export function Registers({ of, items }: Props) {
  const t = useTranslations("sampling.register");
  if (items.length === 0) return null;
  return (
    <section className="space-y-6">
      <div className="space-y-1">
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <p className="max-w-reading text-muted-foreground">{t("lede")}</p>
      </div>
      {registers.map((register) => {
        const own = itemsOf(items, register);
        return own.length > 0 && <Sheet key={register} of={of} register={register} items={own} />;
      })}
    </section>
  );
}

/** One register: what each entry gave, or the form that says so; one tick and one press for all that are complete. */
function Sheet({ of, register, items }: Props & { readonly register: Register }) {
  const t = useTranslations("sampling.register");
  const named = useTranslations("sampling.registers")(register);
  const tests = of.can("sample.test");
  const { all, tested } = progressOf(items);
  const caption = `${named} · ${t("progress", { tested: integer(tested), all: integer(all) })}`;
  const columns = useColumns({ of, tests });
  const table = (
    <Table caption={caption} dense columns={columns} rows={items} rowKey={({ id }) => id} />
  );
  if (!tests) return table;
  return (
    <Form action={registerAction} hidden={{ id: of.engagement.id, register }} className="space-y-4">
      {table}
      <Checkbox name="rest" label={t("rest")} hint={t("restHint")} />
      <Field name="restNote" label={t("restNote")} optional>
        <Input width="full" />
      </Field>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}

/** What a row shows or asks; where something is missing, the way to its finding. */
function useColumns({ of, tests }: { of: Loaded; tests: boolean }): Column<Item>[] {
  const t = useTranslations("sampling.register");
  const name = useEntryName(of);
  const raises = of.can("finding.raise");
  const choices = testResults.map((value) => ({ value, label: t(`results.${value}`) }));
  const raise: Column<Item> = {
    key: "raise",
    head: "",
    cell: (one) =>
      one.result === "differs" && (
        <Link href={raiseAddress(of, one)}>{t("raise", { entry: name(one) })}</Link>
      ),
  };
  return [
    { key: "entry", head: t("entry"), names: true, cell: name },
    {
      key: "result",
      head: t("result"),
      cell: (one) =>
        tests ? (
          <Field
            name={`rows.${one.id}.result`}
            label={t("resultOf", { entry: name(one) })}
            hideLabel
          >
            <Select width="medium" defaultValue={one.result} choices={choices} />
          </Field>
        ) : (
          <Chip tone={tones[one.result]}>{t(`results.${one.result}`)}</Chip>
        ),
    },
    {
      key: "note",
      head: t("note"),
      cell: (one) =>
        tests ? (
          <Field name={`rows.${one.id}.note`} label={t("noteOf", { entry: name(one) })} hideLabel>
            <Input width="full" defaultValue={one.note} />
          </Field>
        ) : (
          one.note
        ),
    },
    ...(raises ? [raise] : []),
  ];
}

/** An entry as people know it: a site or source with its name, an empty register as such. */
function useEntryName(of: Loaded): (one: Item) => string {
  const t = useTranslations("sampling.register");
  const site = siteNames(of.work, useLocale());
  const source = useSourceNames(of.work);
  return ({ key }) => {
    const { register, name } = entryOf(key);
    if (name === null) return t("whole");
    if (name === "") return t("none");
    const known = register === "sites" ? site(name) : register === "meters" ? source(name) : "";
    return known && known !== name ? `${known} (${name})` : name;
  };
}

/** A finding on the site, or on the activities, of which an account's or a supplier's are missing. */
function raiseAddress(of: Loaded, { key }: Item): string {
  const { register, name } = entryOf(key);
  const on: FindingPlace = register === "sites" && name ? "site" : "section.activities";
  const place = new URLSearchParams({ raise: name ?? "", on });
  return `/engagements/${of.engagement.id}/findings?${place}`;
}
