import { View } from "@react-pdf/renderer";
import type { Target } from "../../case/case-file";
import { exact } from "../../decimal";
import { change } from "../../format";
import { shownValue } from "../../years/target-values";
import { actualOf, trackOf, wayOfTarget } from "../../years/targets";
import { Note, type Props, Subhead } from "./pieces";
import { scopeUnion } from "./scope-union";
import { Table } from "./table";

type Few = Pick<Props, "paper" | "t">;

/** Every target with its straight path, and where this year stands on it. */
export function TargetList({ paper, t }: Few) {
  const { targets, year } = paper.statement.case;
  if (targets.length === 0) return null;
  const now = year.lastDay.slice(0, 4);
  return (
    <View wrap={targets.length > 8}>
      <Subhead>{t("progress.paper.targets")}</Subhead>
      <Table
        columns={[
          { head: t("progress.paper.target"), part: 2.4 },
          { head: t("progress.paper.path"), part: 3.4 },
          { head: t("progress.paper.now", { year: now }), part: 2, figures: true },
          { head: t("progress.targets.actual"), part: 2, figures: true },
          { head: t("progress.base.standing"), part: 1.6 },
        ]}
        rows={targets.map((target) => row({ paper, t }, target, Number(now)))}
      />
      {targets.flatMap((target) =>
        notes({ paper, t }, target).map((note) => (
          <Note key={`${target.key} ${note}`}>{`${target.name}: ${note}`}</Note>
        )),
      )}
    </View>
  );
}

function row({ paper, t }: Few, target: Target, now: number): string[] {
  const shown = (value: string) => shownValue(target.kind, exact(value), paper.locale);
  const actual = actualOf(target, paper.statement);
  const track = actual && trackOf(wayOfTarget(target), now, actual);
  const { kind, baseYear, baseValue, targetYear, targetValue } = target;
  const path = t("progress.targets.path", {
    kind: t(`progress.targets.kinds.${kind}`),
    scopes: scopeUnion(target.scopes, t),
    base: shown(baseValue),
    baseYear: String(baseYear),
    target: shown(targetValue),
    targetYear: String(targetYear),
  });
  if (!track) return [target.name, path, "–", "–", t("progress.targets.unknown")];
  const gap = track.gapPercent ? ` (${change(track.gapPercent)})` : "";
  const standing = track.onTrack ? t("progress.targets.onTrack") : t("progress.targets.offTrack");
  return [
    target.name,
    path,
    shownValue(kind, track.path, paper.locale),
    shownValue(kind, track.actual, paper.locale),
    `${standing}${gap}`,
  ];
}

/** The interim points, what balances the rest, and who says so. */
function notes({ paper, t }: Few, target: Target): readonly string[] {
  const { kind, interim, residualPlan, validator, source } = target;
  const points = interim.map(
    ({ year, value }) => `${year}: ${shownValue(kind, exact(value), paper.locale)}`,
  );
  const residual = residualPlan
    ? t("progress.targets.residual", { text: residualPlan })
    : t("progress.targets.noResidual");
  return [
    points.length > 0 ? `${t("progress.targets.interim")} ${points.join("; ")}` : "",
    kind === "net_zero" ? residual : "",
    validator && t("progress.targets.validator", { validator }),
    source,
  ].filter(Boolean);
}
