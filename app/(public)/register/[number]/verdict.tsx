import clsx from "clsx";
import { CircleCheck, CirclePause, CircleX, Clock, Replace } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useSaidReason } from "@/app/_ui/certificate/said-reason";
import { Successors } from "@/app/_ui/certificate/successors";
import { Copy } from "@/app/_ui/copy";
import { Link } from "@/app/_ui/link";
import { day, instant, period } from "@/lib/domain/format";
import { nameIn } from "@/lib/domain/name-in";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

const looks = {
  issued: ["border-success bg-success-soft", "text-success", CircleCheck],
  suspended: ["border-warning bg-warning-soft", "text-warning", CirclePause],
  revoked: ["border-destructive bg-destructive-soft", "text-destructive", CircleX],
  expired: ["border-control bg-muted", "text-muted-foreground", Clock],
  superseded: ["border-control bg-muted", "text-muted-foreground", Replace],
} as const;

type Props = { readonly certificate: PublicCertificate; readonly now: string };

/** Whether the certificate stands, in word, icon and colour; of whom; and that it is a demonstration. */
export function Verdict({ certificate, now }: Props) {
  const t = useTranslations("register");
  const common = useTranslations("common");
  const said = useSaidReason();
  const locale = useLocale();
  const { state, number, holder, year, claim, demo, history } = certificate;
  const [box, ink, Icon] = looks[state];
  const event = [...history].reverse().find((one) => one.state === state);
  const other = locale === "en" ? holder.localName : holder.legalName;
  return (
    <header className="relative isolate mb-12">
      <div
        aria-hidden
        className="rosette absolute right-0 -bottom-10 -z-10 size-72 text-primary opacity-15 max-lg:hidden"
      />
      <div role="status" className={clsx("flex gap-4 rounded-md border-2 p-5", box)}>
        <Icon aria-hidden className={clsx("mt-0.5 size-9 shrink-0", ink)} />
        <div className="min-w-0">
          <p className={clsx("text-h1 font-semibold", ink)}>{t(`certificate.verdict.${state}`)}</p>
          <p className="mt-1">
            {t(`certificate.verdictText.${state}`, {
              issued: day(certificate.issuedAt, locale),
              period: period(certificate.validFrom, certificate.validTo, locale),
              reason: (event && said(event)) || "–",
            })}
          </p>
          <Successors certificate={certificate} />
          <p className="mt-1 text-sm text-muted-foreground">
            {t("certificate.checked", { instant: instant(now, locale, "Asia/Shanghai") })}
          </p>
        </div>
      </div>
      {demo && (
        <p className="mt-4 rounded-md border-2 border-dashed border-warning bg-background px-5 py-3 text-warning">
          <strong>{t("certificate.demo")}</strong> {t("certificate.demoText")}
        </p>
      )}
      <p className="mt-10 text-muted-foreground">
        {t(`types.${claim.type}`)} · {year.label}
      </p>
      <h1 className="text-figure font-semibold max-sm:text-h1">
        <Link href={`/organisations/${holder.slug}`} className="hover:underline">
          {nameIn(locale, holder.legalName, holder.localName)}
        </Link>
      </h1>
      {other && (
        <p lang={locale === "en" ? "zh-CN" : "en"} className="mt-1 text-xl text-muted-foreground">
          {other}
        </p>
      )}
      <p className="mt-4 flex flex-wrap items-center gap-x-3">
        <span className="text-muted-foreground">{t("certificate.number")}</span>
        <Copy text={number} label={common("copy")} done={common("copied")} />
      </p>
    </header>
  );
}
