import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/input";
import { SubmitButton } from "@/app/_ui/submit-button";
import { isMaterial } from "@/lib/domain/assurance/materiality";
import type { Permission } from "@/lib/domain/permissions";
import { findingActs, isPossible } from "@/lib/domain/workflow";
import { respondAction } from "../actions";
import type { Loaded } from "../load";
import {
  AcceptDialog,
  ConvertDialog,
  LeaveDialog,
  RejectDialog,
  ReopenDialog,
  WithdrawDialog,
} from "./decisions";
import type { Finding } from "./list";
import type { Recomputed } from "./thread";

type Props = {
  readonly of: Loaded;
  readonly finding: Finding;
  /** What a correction left of its effect, where an answer waits for a decision. */
  readonly recomputed: Recomputed;
};

/** The acts that the finding's state and the reader's role allow: an answer, or a decision on one. */
export function Answers({ of, finding, recomputed }: Props) {
  const t = useTranslations("verification.findingPages");
  const can = (act: Permission) => of.allows(act) && isPossible(findingActs, act, finding.state);
  const author = of.mine?.duty === "lead_verifier" || finding.raisedBy === of.actor.userId;
  const left = recomputed?.left;
  const remains = Boolean(left?.grams || left?.locationGrams);
  const leaves = can("finding.leave") && finding.kind !== "clarification";
  return (
    <>
      {can("finding.respond") && (
        <section className="border-t pt-4">
          <h3 className="mb-3 font-semibold">{t("answerTitle")}</h3>
          <Form action={respondAction} hidden={{ id: finding.id }}>
            <Field name="text" label={t("answer")} hint={t("answerHint")}>
              <TextArea rows={4} />
            </Field>
            <SubmitButton>{t("answerSubmit")}</SubmitButton>
          </Form>
        </section>
      )}
      <div className="flex flex-wrap gap-3 border-t pt-4 empty:hidden">
        {can("finding.accept") && (
          <AcceptDialog
            id={finding.id}
            corrected={recomputed?.changed === true}
            remains={remains}
          />
        )}
        {can("finding.reject") && <RejectDialog id={finding.id} />}
        {leaves && <LeaveDialog id={finding.id} material={reachesThreshold(of, finding, left)} />}
        {can("finding.convert") && finding.kind === "clarification" && (
          <ConvertDialog id={finding.id} />
        )}
        {can("finding.reopen") && of.can("finding.reopen") && <ReopenDialog id={finding.id} />}
        {can("finding.withdraw") && author && <WithdrawDialog id={finding.id} />}
      </div>
    </>
  );
}

/** Whether T is reached by this effect alone: the box is ticked then. */
function reachesThreshold(
  of: Loaded,
  finding: Finding,
  left = { grams: finding.effectGrams, locationGrams: finding.effectLocationGrams },
): boolean {
  const totals = of.work?.statement?.statement.figures.inventory.totals;
  const { grams: effectGrams, locationGrams: effectLocationGrams } = left;
  const effect = { ...finding, effectGrams, effectLocationGrams };
  return totals !== undefined && isMaterial(of.engagement.plan?.levels ?? [], totals, effect);
}
