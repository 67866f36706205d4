import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { NumberInput, TextArea } from "@/app/_ui/input";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { testResults } from "@/lib/domain/assurance/sampling/test-sheet";
import { testAction } from "../actions";
import type { EvidenceFile } from "../figures/shared";
import type { Loaded } from "../load";
import { type Item, Items } from "./items";

type Props = {
  readonly of: Loaded;
  readonly items: readonly Item[];
  readonly files: readonly EvidenceFile[];
  readonly tests: boolean;
  readonly all: boolean;
};

/** Every item with its figure, its files and its result; whoever may test chooses some and says what they gave. */
export function TestSheet({ of, items, files, tests, all }: Props) {
  const t = useTranslations("sampling.test");
  const results = useTranslations("sampling.results");
  const units = useTranslations("units");
  const table = <Items of={of} items={items} files={files} chooses={tests} all={all} />;
  if (!tests) return table;
  return (
    <Form action={testAction} hidden={{ id: of.engagement.id }}>
      <div>
        <LinkButton href="?choose=all" size="small">
          {t("all")}
        </LinkButton>
      </div>
      {table}
      <fieldset className="space-y-6 rounded-md border bg-surface p-4">
        <legend className="sr-only">{t("title")}</legend>
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <p className="max-w-reading text-muted-foreground">{t("lede")}</p>
        <Radios
          name="result"
          legend={t("result")}
          defaultValue="agrees"
          choices={testResults
            .filter((value) => value !== "untested")
            .map((value) => ({ value, label: results(value) }))}
        />
        <Field name="errorTonnes" label={t("error")} hint={t("errorHint")} optional>
          <NumberInput unit={units("tonnesCo2e")} />
        </Field>
        <Field name="note" label={t("note")} hint={t("noteHint")} optional>
          <TextArea rows={3} />
        </Field>
        <SubmitButton>{t("submit")}</SubmitButton>
      </fieldset>
    </Form>
  );
}
