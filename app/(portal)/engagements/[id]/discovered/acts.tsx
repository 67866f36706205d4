import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Notice } from "@/app/_ui/notice";
import type { LaterAct } from "@/lib/domain/assurance/discovered";
import type { Discovered } from "@/lib/services/discovered-views";
import {
  confirmAction,
  dropAction,
  reopenAction,
  reportAction,
  resumeAction,
  secondAction,
  withdrawAction,
} from "./actions";
import { Reasoned } from "./reasoned";

type Row = Omit<ComponentProps<typeof Reasoned>, "id"> & { readonly of: LaterAct };

/** One row per act on the engagement; a fact is set aside where it stands. */
const rows: readonly Row[] = [
  { of: "fact.report", act: "fact_report", action: reportAction, field: "text" },
  { of: "engagement.reopen", act: "engagement_reopen", action: reopenAction, danger: true },
  { of: "opinion.confirm", act: "opinion_confirm", action: confirmAction },
  { of: "opinion.withdraw", act: "opinion_withdraw", action: withdrawAction, danger: true },
  { of: "opinion.second_ruling", act: "second_ruling", action: secondAction, field: undefined },
  { of: "opinion.drop_ruling", act: "drop_ruling", action: dropAction, field: undefined },
  { of: "report.reopen", act: "report_reopen", action: resumeAction, danger: true },
];

/** What waits for its second person, and the acts that the engagement's state and the person's role allow. */
export function Acts({ id, discovered }: { id: string; discovered: Discovered }) {
  const t = useTranslations("verification.discovered");
  const { proposed, acts } = discovered;
  return (
    <div className="space-y-4">
      {proposed && (
        <Notice tone="warning" title={t(`waits.${proposed.act}`)}>
          {proposed.reason}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {rows
          .filter(({ of }) => acts.includes(of))
          .map(({ of, ...row }) => (
            <Reasoned key={of} id={id} {...row} field={"field" in row ? row.field : "reason"} />
          ))}
      </div>
    </div>
  );
}
