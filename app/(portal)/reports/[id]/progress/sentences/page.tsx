import { getTranslations } from "next-intl/server";
import { Link } from "@/app/_ui/link";
import { NoPermission } from "@/app/_ui/no-permission";
import type { Comparative } from "@/lib/domain/case/case-file";
import { decimal, positive } from "@/lib/domain/case/parts";
import { typedNumber } from "@/lib/domain/inputs/fields";
import type { Rounded } from "@/lib/domain/years/rounded";
import { checkedSentence, type SentenceField, sentenceKindOf } from "@/lib/domain/years/sentences";
import { SectionPage } from "../../../_parts/section-page";
import { sectionTitle } from "../../../_parts/section-title";
import { type Year, yearOf } from "../../../_parts/year";
import { Finding } from "./_parts/finding";
import { SentenceForm } from "./_parts/sentence-form";

type Asked = Readonly<Record<string, string | undefined>>;
type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Asked>;
};

export const generateMetadata = ({ params }: Props) => sectionTitle(params, "progress");

/** A sentence's numbers as somebody types them, and the interval that their rounding leaves open. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const asked = await searchParams;
  const kind = sentenceKindOf(asked.kind);
  const t = await getTranslations("progress.form.sentence");
  const base = `/reports/${id}/progress/sentences`;
  const typed = asked.stated !== undefined;
  const checked = checkedSentence(kind, (field) => roundedIn(asked, field));
  return (
    <SectionPage year={year} section="progress" title={t("title")} lede={t("lede")}>
      <SentenceForm base={base} kind={kind} asked={asked} />
      {typed && <Finding checked={checked} />}
      <Recorded base={base} year={year} />
    </SectionPage>
  );
}

/** What the year has on record, to be checked with a press. */
async function Recorded({ base, year }: { readonly base: string; readonly year: Year }) {
  const t = await getTranslations("progress.form.sentence");
  const { comparatives } = year.declarations;
  if (comparatives.length === 0) return null;
  return (
    <nav aria-label={t("recorded")} className="space-y-2">
      <h2 className="font-semibold">{t("recorded")}</h2>
      <ul className="space-y-1">
        {comparatives.map((one) => (
          <li key={one.key}>
            <Link
              href={`${base}?${new URLSearchParams(numbersOf(one))}`}
              className="text-primary underline underline-offset-3"
            >
              {one.text || one.key}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const numbersOf = (one: Comparative) => ({
  kind: "change",
  now: one.statedCurrentTonnes,
  "now.step": one.statedCurrentRoundedToTonnes,
  before: one.tonnes,
  "before.step": one.roundedToTonnes,
  stated: one.statedChangePercent,
});

/** A field of the address with its step; null where either is no number. */
function roundedIn(asked: Asked, field: SentenceField): Rounded | null {
  const value = typedNumber(decimal).safeParse(asked[field] ?? "");
  const step = typedNumber(positive).safeParse(asked[`${field}.step`] || "0");
  return value.success && step.success ? { value: value.data, roundedTo: step.data } : null;
}
