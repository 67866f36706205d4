import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Changed } from "@/app/_ui/changed";
import { DescriptionList } from "@/app/_ui/description-list";
import { FindingOrigin } from "@/app/_ui/finding-origin";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import { usePlaceName } from "@/app/_ui/place-name";
import { Chip, StatusChip } from "@/app/_ui/status-chip";
import { groupOf } from "@/lib/domain/assurance/plan";
import { day, share, signedTonnes } from "@/lib/domain/format";
import type { showRecomputed } from "@/lib/services/findings";
import type { Loaded } from "../load";
import { Answers } from "./answers";
import type { Finding } from "./list";
import { Rounds } from "./rounds";

type Props = { readonly of: Loaded; readonly finding: Finding };
/** Null where no acceptance waits. */
export type Recomputed = Awaited<ReturnType<typeof showRecomputed>> | null;

/** One finding whole: what it is about, its effect, what each side said, and what can be done now. */
export function Thread({ of, finding, recomputed }: Props & { recomputed: Recomputed }) {
  const t = useTranslations("verification.findingPages");
  const placeName = usePlaceName();
  const tScope = useTranslations("categories.scope");
  const locale = useLocale();
  const { ref, kind, state, target, scope, dueOn, material } = finding;
  const figures = `/engagements/${of.engagement.id}/figures?activity=${encodeURIComponent(target)}#trace`;
  const isActivity = of.work?.statement?.statement.case.activities.some(
    ({ key }) => key === target,
  );
  return (
    <article className="min-w-0 rounded-md border bg-surface">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-3">
        <h2 className="text-xl font-semibold">
          <span className="font-mono">{ref}</span> · {t(`kinds.${kind}`)}
        </h2>
        <StatusChip kind="finding" state={state} />
        {material === 1 && <Chip tone="bad">{t("isMaterial")}</Chip>}
        <Neighbours of={of} finding={finding} />
      </header>
      <div className="space-y-6 p-4">
        <DescriptionList
          items={[
            {
              term: t("where"),
              detail: isActivity ? (
                <Link href={figures} className="text-primary underline underline-offset-3">
                  {placeName(finding)}
                </Link>
              ) : (
                placeName(finding)
              ),
            },
            {
              term: t("scope"),
              detail:
                scope === 1 || scope === 2 || scope === 3 ? tScope(`s${scope}`) : t("noScope"),
            },
            { term: t("effect"), detail: <Effect of={of} finding={finding} /> },
            ...(finding.effectLocationGrams === null
              ? []
              : [
                  {
                    term: t("effectLocation"),
                    detail: signedTonnes(finding.effectLocationGrams, locale),
                  },
                ]),
            ...(finding.origin
              ? [{ term: t("origin"), detail: <FindingOrigin of={finding.origin} /> }]
              : []),
            { term: t("due"), detail: dueOn ? day(dueOn, locale) : undefined },
          ]}
        />
        <Rounds rounds={finding.rounds} />
        {recomputed && <Left finding={finding} recomputed={recomputed} />}
        <Answers of={of} finding={finding} recomputed={recomputed} />
      </div>
    </article>
  );
}

type LeftProps = { readonly finding: Finding; readonly recomputed: NonNullable<Recomputed> };

/** What the correction left of the effect, before the answer is accepted. */
function Left({ finding, recomputed: { left, changed } }: LeftProps) {
  const t = useTranslations("verification.findingPages");
  if (!changed) return <Notice tone="info">{t("unchanged")}</Notice>;
  const { effectGrams, effectLocationGrams } = finding;
  const effect = { beforeGrams: effectGrams, afterGrams: left.grams };
  const locationEffect = { beforeGrams: effectLocationGrams, afterGrams: left.locationGrams };
  return <Changed of={{ effect, locationEffect }} />;
}

/** The effect with its sign, and how much of its scope group's reported total it is. */
function Effect({ of, finding: { effectGrams, scope } }: Props) {
  const t = useTranslations("verification.findingPages");
  const locale = useLocale();
  if (effectGrams === null) return t("noEffect");
  const effect = signedTonnes(effectGrams, locale);
  const group = of.work?.materiality.find(
    ({ scopes }) => scope !== null && scopes === groupOf(scope),
  );
  if (!group) return effect;
  return t("effectOf", {
    effect,
    share: share(Math.abs(effectGrams), group.reportedGrams, locale),
  });
}

function Neighbours({ of, finding }: Props) {
  const t = useTranslations("verification.findingPages");
  const refs = of.work?.findings.map(({ ref }) => ref) ?? [];
  const here = refs.indexOf(finding.ref);
  const [before, after] = [refs[here - 1], refs[here + 1]];
  return (
    <span className="ml-auto flex gap-1">
      {before && (
        <LinkButton href={`?finding=${before}`} size="small" variant="quiet">
          {t("previous")}
        </LinkButton>
      )}
      {after && (
        <LinkButton href={`?finding=${after}`} size="small" variant="quiet">
          {t("nextOne")}
        </LinkButton>
      )}
    </span>
  );
}
