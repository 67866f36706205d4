import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ComplaintAct } from "@/app/_ui/complaint-act";
import { Field } from "@/app/_ui/field";
import { Select, TextArea } from "@/app/_ui/input";
import { Notice } from "@/app/_ui/notice";
import { Radios } from "@/app/_ui/radio";
import { complaintOutcomes } from "@/lib/domain/complaints/complaint";
import type { StaffComplaint } from "@/lib/services/complaint-views";
import {
  acknowledgeAction,
  answerAction,
  appealAction,
  askAction,
  decideAction,
  openAction,
  replaceAction,
} from "../actions";

type Props = { readonly complaint: StaffComplaint };

/** The acts that the complaint's state and this person's part in it allow. */
export function Acts({ complaint: { id, acts, free } }: Props) {
  const t = useTranslations("complaints.staff");
  const states = useTranslations("states.complaint_outcome");
  const naming = acts.includes("complaint.acknowledge") || acts.includes("complaint.replace");
  if (acts.length === 0) return <p className="text-muted-foreground">{t("nothing")}</p>;
  if (naming && free.length === 0) {
    const invite = <LinkButton href="/settings/members">{t("toMembers")}</LinkButton>;
    return (
      <Notice tone="warning" action={invite}>
        {t("nobodyFree")}
      </Notice>
    );
  }
  const outcomes = complaintOutcomes.map((value) => ({ value, label: states(value) }));
  const of = { hidden: { id } };
  const handler = (
    <Field name="handlerId" label={t("chooseHandler")} hint={t("chooseHint")}>
      <Select choices={free.map(({ userId, name }) => ({ value: userId, label: name }))} />
    </Field>
  );
  return (
    <div className="flex flex-wrap gap-3">
      {acts.includes("complaint.acknowledge") && (
        <ComplaintAct {...of} name={t("acknowledge")} action={acknowledgeAction}>
          {handler}
          <Words label={t("message")} optional />
        </ComplaintAct>
      )}
      {acts.includes("complaint.open") && (
        <ComplaintAct {...of} name={t("open")} text={t("openText")} action={openAction}>
          <Checkbox name="noThreat" label={t("noThreat")} />
        </ComplaintAct>
      )}
      {acts.includes("complaint.answer") && (
        <ComplaintAct {...of} name={t("answer")} text={t("answerText")} action={answerAction}>
          <Words label={t("answerField")} />
        </ComplaintAct>
      )}
      {acts.includes("complaint.ask_suspension") && (
        <ComplaintAct
          {...of}
          name={t("askSuspension")}
          text={t("askSuspensionText")}
          action={askAction}
        >
          <Words label={t("reasons")} />
        </ComplaintAct>
      )}
      {acts.includes("complaint.decide") && (
        <ComplaintAct {...of} name={t("decide")} text={t("decideText")} action={decideAction}>
          <Radios name="outcome" legend={t("outcomeField")} choices={outcomes} />
          <Words label={t("reasons")} />
          <Checkbox name="noThreat" label={t("noThreat")} />
        </ComplaintAct>
      )}
      {acts.includes("complaint.appeal") && (
        <ComplaintAct {...of} name={t("appeal")} action={appealAction}>
          <Words label={t("appealReason")} />
        </ComplaintAct>
      )}
      {acts.includes("complaint.replace") && (
        <ComplaintAct {...of} name={t("replace")} action={replaceAction}>
          {handler}
          <Words label={t("reason")} />
        </ComplaintAct>
      )}
    </div>
  );
}

function Words({ label, optional = false }: { label: ReactNode; optional?: boolean }) {
  return (
    <Field name="text" label={label} optional={optional}>
      <TextArea rows={5} />
    </Field>
  );
}
