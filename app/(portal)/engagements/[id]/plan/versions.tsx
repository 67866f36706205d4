import { useLocale, useTranslations } from "next-intl";
import { instant } from "@/lib/domain/format";
import type { PlansShown } from "@/lib/services/verification-plans";
import type { Work } from "../load";
import { Paragraph, PlanText } from "./view";

type Props = { readonly versions: PlansShown["versions"]; readonly work: Work | null };

/** Each version of an amended plan, whole, with who approved it and why; nothing where the plan is still the first. */
export function Versions({ versions, work }: Props) {
  const t = useTranslations("verification.plan");
  const locale = useLocale();
  if (versions.length < 2) return null;
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-semibold">{t("versions.title")}</h2>
      {versions.map(({ n, at, name, reason, plan }, place) => (
        <details key={n} className="rounded-md border p-4">
          <summary className="cursor-pointer">
            {t("versions.one", {
              ...{ n: String(n), name },
              instant: instant(at, locale, "Asia/Shanghai"),
            })}
          </summary>
          <div className="mt-4 space-y-4">
            <Paragraph text={reason || t("versions.first")} />
            {place > 0 && <PlanText plan={plan} work={work} former />}
          </div>
        </details>
      ))}
    </section>
  );
}
