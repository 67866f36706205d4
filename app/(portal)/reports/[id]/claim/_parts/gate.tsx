import { useTranslations } from "next-intl";
import type { Tone } from "@/app/_ui/status";
import { Chip } from "@/app/_ui/status-chip";
import { Table } from "@/app/_ui/table";
import { useTold } from "@/app/_ui/told";
import { clauseTold } from "@/lib/domain/gate/clauses";
import { measuredTold } from "@/lib/domain/gate/measured";
import type { ClaimRow } from "./declared";

type Rule = ClaimRow["gate"][number];
const tones: Readonly<Record<Rule["outcome"], Tone>> = {
  passed: "good",
  warned: "waiting",
  blocked: "bad",
  not_applicable: "rest",
};

/** Every rule of the gate with its clause, what was measured and how it came out. */
export function Gate({ rules }: { rules: readonly Rule[] }) {
  const t = useTranslations();
  const tell = useTold();
  const say = (key: Head) => t(`review.claim.${key}`);
  const count = (outcome: Rule["outcome"]) =>
    String(rules.filter((rule) => rule.outcome === outcome).length);
  const counts = {
    passed: count("passed"),
    warned: count("warned"),
    blocked: count("blocked"),
  };
  const order = ["blocked", "warned", "passed", "not_applicable"];
  const sorted = [...rules].sort(
    (one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome),
  );
  return (
    <section aria-labelledby="gate" className="space-y-2">
      <h2 id="gate" className="text-xl font-semibold">
        {say("gate")}
      </h2>
      <p>{t("review.claim.passes", counts)}</p>
      <Table
        dense
        hideCaption
        caption={say("caption")}
        rows={sorted}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "rule",
            head: say("rule"),
            names: true,
            cell: ({ id, title, told }) => (
              <>
                <span className="font-mono">{id}</span> {t(title)}
                {told.word !== title && (
                  <span className="block font-normal text-muted-foreground">{tell(told)}</span>
                )}
              </>
            ),
          },
          {
            key: "clause",
            head: say("clause"),
            cell: ({ clause, level }) => (
              <>
                {tell(clauseTold(clause))} <span className="text-muted-foreground">({level})</span>
              </>
            ),
          },
          {
            key: "measured",
            head: say("measured"),
            cell: (one) => (one.measured ? tell(measuredTold(one)) : "–"),
          },
          {
            key: "limit",
            head: say("limit"),
            cell: ({ limit }) => (limit ? tell(limit) : "–"),
          },
          {
            key: "outcome",
            head: say("outcome"),
            cell: ({ outcome }) => (
              <Chip tone={tones[outcome]}>{t(`review.claim.outcomes.${outcome}`)}</Chip>
            ),
          },
        ]}
      />
      <p className="text-sm text-muted-foreground">{say("levelNote")}</p>
    </section>
  );
}

type Head = "gate" | "caption" | "rule" | "clause" | "measured" | "limit" | "outcome" | "levelNote";
