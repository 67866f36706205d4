import { useLocale, useTranslations } from "next-intl";
import { Timeline } from "@/app/_ui/timeline";
import { instant, integer } from "@/lib/domain/format";
import { isOwnReason } from "@/lib/domain/ledger/entries";
import type { showBlock } from "@/lib/services/ledger";
import { CertificateLink } from "../_parts/blocks";

type Happened = Awaited<ReturnType<typeof showBlock>>["history"][number];

const tones = {
  retired: "moving",
  reversed: "waiting",
  allocated: "good",
  released: "waiting",
  confirmed: "good",
  rejected: "bad",
} as const satisfies Record<Happened["kind"], string>;

/** Entries and registry checks of a block, the first first, each with its reason and who made it. */
export function BlockHistory({ history }: { history: readonly Happened[] }) {
  const t = useTranslations("credits.ledger.block");
  const locale = useLocale();
  return (
    <Timeline
      entries={history.map((one) => ({
        id: one.id + one.kind,
        what: t(`kinds.${one.kind}`, {
          tonnes: "tonnes" in one ? integer(Math.abs(one.tonnes)) : "",
        }),
        who: one.name,
        at: one.at,
        shown: instant(one.at, locale, "Asia/Shanghai"),
        tone: tones[one.kind],
        detail: "result" in one ? <Seen check={one} /> : <Said entry={one} />,
      }))}
    />
  );
}

function Said({ entry }: { entry: Extract<Happened, { reason: string }> }) {
  const t = useTranslations("credits.ledger.block");
  const { reason, certificate } = entry;
  return (
    <>
      {reason && <p>{isOwnReason(reason) ? t(`reasons.${reason}`) : reason}</p>}
      {certificate && <CertificateLink number={certificate} />}
    </>
  );
}

function Seen({ check }: { check: Extract<Happened, { result: string }> }) {
  const t = useTranslations("credits.ledger.block");
  const { note, url, screenshotSha256 } = check;
  return (
    <>
      {note && <p>{note}</p>}
      {/^https?:\/\//.test(url) && (
        <a
          href={url}
          rel="noreferrer noopener"
          className="text-primary underline underline-offset-3 wrap-anywhere"
        >
          {url}
        </a>
      )}
      {screenshotSha256 && (
        <p className="text-muted-foreground">
          {t("screenshot")}: <span className="font-mono break-all">{screenshotSha256}</span>
        </p>
      )}
    </>
  );
}
