import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { ClientWords } from "@/app/_ui/client-words";
import { ComplaintAct } from "@/app/_ui/complaint-act";
import { useComplaintDays } from "@/app/_ui/complaint-days";
import { ComplaintHistory } from "@/app/_ui/complaint-history";
import { DescriptionList } from "@/app/_ui/description-list";
import { Field } from "@/app/_ui/field";
import { TextArea } from "@/app/_ui/input";
import { PageHead } from "@/app/_ui/page-head";
import { reached } from "@/app/_ui/reached";
import { StatusChip } from "@/app/_ui/status-chip";
import { type HeldComplaint, showHeldComplaint } from "@/lib/services/complaints";
import { appealAction, withdrawAction } from "../actions";
import { HeldFiles } from "./files";

type Props = {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly key?: string; readonly sent?: string }>;
};

export const metadata = { robots: { index: false } };

/** A complaint for who holds its link: its state and days, what has happened, and how to withdraw or appeal. */
export default async function Page({ params, searchParams }: Props) {
  const { reference } = await params;
  const { key = "", sent } = await searchParams;
  const found = await reached(showHeldComplaint({ reference, key }));
  if (!found) return null;
  const t = await getTranslations("complaints");
  const { state, history, acts } = found;
  const asked = new URLSearchParams({ key });
  const files = `/complaints/${encodeURIComponent(reference)}/files?${asked}`;
  return (
    <ClientWords areas={["complaints"]}>
      <PageHead
        title={t("held.title", { reference })}
        chip={<StatusChip kind="complaint" state={state} />}
        lede={t("held.lede")}
      />
      <div className="max-w-reading space-y-8">
        <Facts found={found} />
        <div className="flex flex-wrap gap-3">
          {acts.includes("complaint.appeal") && (
            <ComplaintAct
              name={t("held.appeal")}
              text={t("held.appealText")}
              action={appealAction}
              hidden={{ reference, key }}
            >
              <Field name="text" label={t("held.reason")}>
                <TextArea rows={6} />
              </Field>
            </ComplaintAct>
          )}
          {acts.includes("complaint.withdraw") && (
            <ComplaintAct
              name={t("held.withdraw")}
              text={t("held.withdrawText")}
              action={withdrawAction}
              hidden={{ reference, key }}
              danger
            />
          )}
          {acts.length === 0 && <p>{t("held.closed")}</p>}
        </div>
        <ComplaintHistory history={history} />
        <section>
          <h2 className="mb-3 text-xl font-semibold">{t("held.yours")}</h2>
          <p className="whitespace-pre-line">{found.text}</p>
        </section>
        <HeldFiles
          files={found.files}
          action={acts.includes("complaint.attach") ? files : null}
          sent={sent}
        />
      </div>
    </ClientWords>
  );
}

/** What it is about, its days, and what became of it. */
function Facts({ found }: { readonly found: HeldComplaint }) {
  const t = useTranslations("complaints");
  const days = useComplaintDays(found);
  const { about, object, outcome } = found;
  return (
    <DescriptionList
      items={[
        { term: t("staff.what"), detail: [t(`about.${about}`), object].join(" ") },
        ...(outcome
          ? [
              {
                term: t("outcome"),
                detail: <StatusChip kind="complaint_outcome" state={outcome} />,
              },
            ]
          : []),
        ...days,
      ]}
    />
  );
}
