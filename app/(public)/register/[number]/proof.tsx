import { useTranslations } from "next-intl";
import { Copy } from "@/app/_ui/copy";
import { rosette } from "@/lib/domain/charts/rosette";
import type { PublicCertificate } from "@/lib/domain/public-certificate";
import { Section } from "./section";

/** The statement's hash, and the rosette that it alone draws: the one on the papers. */
export function Proof({ certificate: { statement } }: { certificate: PublicCertificate }) {
  const t = useTranslations("register.certificate.proof");
  const common = useTranslations("common");
  return (
    <Section id="proof" title={t("title")}>
      <div className="flex flex-wrap items-center gap-8">
        <svg viewBox="-100 -100 200 200" aria-hidden="true" className="size-40 text-primary">
          {rosette(statement.sha256, 98).map(({ d }) => (
            <path key={d} d={d} fill="none" stroke="currentColor" strokeWidth={0.5} />
          ))}
        </svg>
        <div className="min-w-0 max-w-reading grow basis-80 space-y-2">
          <p>{t("text")}</p>
          <Copy text={statement.sha256} label={common("copy")} done={common("copied")} />
        </div>
      </div>
    </Section>
  );
}
