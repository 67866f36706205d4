import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { Radios } from "@/app/_ui/radio";
import { SubmitButton } from "@/app/_ui/submit-button";
import { limitOf } from "@/lib/domain/assurance/sampling/limit";
import { proceduresOf, sampleStepKinds } from "@/lib/domain/assurance/sampling/steps";
import { instant, tonnes } from "@/lib/domain/format";
import type { Sample } from "@/lib/services/sampling";
import { addAction } from "../actions";
import type { Loaded } from "../load";

type Props = { readonly of: Loaded; readonly sample: Sample };

/** The groups whose upper limit stands at T or above, with what the lead added, and the form to add more. */
export function Limits({ of, sample }: Props) {
  const t = useTranslations("sampling.limit");
  const { evaluation, steps, cycle } = sample;
  const told = evaluation.filter(
    ({ group, leavesOpen }) => leavesOpen || steps.some(({ scopes }) => scopes === group),
  );
  if (told.length === 0) return null;
  return (
    <section className="space-y-6">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      {told.map((one) => (
        <Group
          key={one.group}
          of={of}
          group={one}
          steps={steps.filter(({ scopes }) => scopes === one.group)}
          covered={proceduresOf(steps, { group: one.group, cycle }).length > 0}
        />
      ))}
    </section>
  );
}

type GroupProps = {
  readonly of: Loaded;
  readonly group: Sample["evaluation"][number];
  readonly steps: Sample["steps"];
  readonly covered: boolean;
};

function Group({ of, group, steps, covered }: GroupProps) {
  const t = useTranslations("sampling.limit");
  const locale = useLocale();
  const scopes = useTranslations("verification.levels.group")(group.group);
  const own = of.work?.materiality.find((one) => one.scopes === group.group);
  const values = { limit: tonnes(limitOf(group)), threshold: tonnes(own?.materialityGrams ?? 0) };
  const state = !group.leavesOpen ? "closed" : covered ? "covered" : "open";
  return (
    <div className="space-y-4 rounded-md border bg-surface p-4">
      <h3 className="font-semibold">{scopes}</h3>
      <Notice tone={state === "open" ? "warning" : "info"}>{t(state, values)}</Notice>
      {steps.length > 0 && (
        <ul className="space-y-3">
          {steps.map(({ id, kind, text, at, cycle }) => (
            <li key={id}>
              <p className="text-sm text-muted-foreground">
                {[
                  t(`kinds.${kind}`),
                  t("cycle", { n: String(cycle) }),
                  instant(at, locale, "Asia/Shanghai"),
                ].join(" · ")}
              </p>
              <p className="max-w-reading whitespace-pre-line">{text}</p>
            </li>
          ))}
        </ul>
      )}
      {group.leavesOpen && of.can("sample.add") && <Add of={of} group={group} />}
    </div>
  );
}

/** A draw of twice as many, or what was done beside it; only a procedure where all are drawn already. */
function Add({ of, group }: Pick<GroupProps, "of" | "group">) {
  const t = useTranslations("sampling.limit");
  return (
    <Form action={addAction} hidden={{ id: of.engagement.id, scopes: group.group }}>
      <Radios
        name="kind"
        legend={t("kind")}
        defaultValue="extension"
        choices={sampleStepKinds.map((value) => ({
          value,
          label: t(`kinds.${value}`),
          hint: t(`kindHints.${value}`),
        }))}
      />
      <Field name="text" label={t("text")} hint={t("textHint")}>
        <TextArea rows={3} />
      </Field>
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
