import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { SignedLetter } from "@/app/(portal)/_letter";
import { localeOf } from "@/lib/domain/words/index";
import { showLetter } from "@/lib/services/letters";
import { checksOf, readLetter } from "@/lib/services/submissions";
import { engagementFor } from "../../_parts/engagement";
import { figuresFor } from "../../_parts/figures";
import { roleMay } from "../../_parts/role-may";
import { SectionPage } from "../../_parts/section-page";
import { sectionTitle } from "../../_parts/section-title";
import { mayDo, type YearParams, yearOf } from "../../_parts/year";
import { ChecksTold } from "./_parts/checks-told";
import { SignOff } from "./_parts/sign-off";
import { Submit } from "./_parts/submit";
import { Submitted } from "./_parts/submitted";
import { Summary } from "./_parts/summary";

export const generateMetadata = ({ params }: YearParams) => sectionTitle(params, "review");

/** Check your answers, sign off, declare and submit; afterwards, the confirmation. */
export default async function Page({ params }: YearParams) {
  const { id } = await params;
  const year = await yearOf(id);
  if (!year) return <NoPermission role="reporter" />;
  const t = await getTranslations("review.checks");
  const actor = await currentActor();
  const checks = await checksOf(actor, id);
  const mayEngage = roleMay(actor, year, "engagement.request");
  const shown = await figuresFor(id);
  const engagement = await engagementFor(year.engagementId);
  const open = year.report.state === "draft" || year.report.state === "returned";
  const blocked = checks.some(({ state }) => state === "blocking");
  const signs = open && !blocked && !year.report.signedOffAt && mayDo(year, "report.sign_off");
  const locale = localeOf(await getLocale());
  const reading = signs ? await readLetter(actor, { reportId: id, locale }) : undefined;
  const signed = await reached(showLetter(actor, { reportId: id }));
  return (
    <SectionPage year={year} section="review" lede={open ? t("lede") : undefined}>
      {!open && <Submitted year={year} />}
      {!open && signed && <SignedLetter letter={signed} />}
      {open && <ChecksTold year={year} checks={checks} />}
      <Summary year={year} shown={shown} />
      {open && (
        <>
          <SignOff year={year} blocked={blocked} reading={reading} signed={signed} />
          <Submit year={year} engagement={engagement} mayEngage={mayEngage} />
        </>
      )}
    </SectionPage>
  );
}
