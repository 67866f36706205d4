import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { NumberInput, Select } from "@/app/_ui/input";
import { type Factor, gwpSets } from "@/lib/domain/case/factor";

const gases = [
  ["co2", "CO2"],
  ["ch4", "CH4"],
  ["n2o", "N2O"],
] as const;

/** The mass per unit: as CO2e under a GWP set, or gas by gas; biogenic CO2 and the uncertainty beside it. */
export function ValueFields({ before }: { before: Factor | undefined }) {
  const t = useTranslations("ownFactors.form");
  const massOf = (gas: string) => before?.gases.find((one) => one.gas === gas)?.kilograms ?? "";
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="co2e" label={t("co2e")} optional>
          <NumberInput defaultValue={before?.co2e?.kilograms ?? ""} />
        </Field>
        <Field name="gwpSet" label={t("gwpSet")}>
          <Select
            width="medium"
            defaultValue={before?.co2e?.gwpSet ?? ""}
            choices={[
              { value: "", label: t("gwpNone") },
              ...gwpSets.map((one) => ({ value: one, label: `IPCC ${one}` })),
            ]}
          />
        </Field>
      </div>
      <div className="grid gap-6 sm:grid-cols-3">
        {gases.map(([name, gas]) => (
          <Field key={name} name={name} label={t(name)} optional>
            <NumberInput width="short" defaultValue={massOf(gas)} />
          </Field>
        ))}
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="biogenic" label={t("biogenic")} optional>
          <NumberInput width="short" defaultValue={before?.biogenicCo2Kilograms ?? ""} />
        </Field>
        <Field name="uncertaintyPercent" label={t("uncertainty")} optional>
          <NumberInput width="short" defaultValue={before?.uncertaintyPercent ?? ""} unit="%" />
        </Field>
      </div>
    </>
  );
}
