import { getLocale, getTranslations } from "next-intl/server";
import { NoPermission } from "@/app/_ui/no-permission";
import { Notice } from "@/app/_ui/notice";
import { filesSeen } from "../ended";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { Activities } from "./activities";
import { Credits } from "./credits";
import { EvidenceFiles } from "./files";
import { Instruments } from "./instruments";
import { Measures } from "./measures";
import { groupings } from "./rows";
import { Sums } from "./sums";
import { Trace } from "./trace";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = Params & { readonly searchParams: Promise<Query> };

export async function generateMetadata() {
  const t = await getTranslations("verification.figures");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const of = await load((await params).id);
  if (!of?.work) return <NoPermission role="verifier" />;
  const t = await getTranslations("verification");
  const statement = of.work.statement?.statement;
  if (!statement)
    return (
      <Frame of={of} tab="figures">
        <Notice tone="info">{t("standing.none")}</Notice>
      </Frame>
    );
  const query = await searchParams;
  const text = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const asked = { scope: text("scope"), site: text("site"), q: text("q") };
  const by = groupings.find((one) => one === text("by")) ?? "scope";
  const files = await filesSeen(of);
  const at = `/engagements/${of.engagement.id}/figures`;
  const shared = { of, work: of.work, statement, locale: await getLocale() };
  return (
    <Frame of={of} tab="figures">
      <div className="space-y-10">
        <Sums {...shared} by={by} at={at} />
        {text("activity") !== "" && (
          <Trace {...shared} activity={text("activity")} at={at} files={files} asked={asked} />
        )}
        <Activities
          {...shared}
          asked={asked}
          from={Math.max(0, Number.parseInt(text("from"), 10) || 0)}
          at={at}
          files={files}
        />
        <Instruments {...shared} />
        <Measures {...shared} />
        <Credits {...shared} />
        <EvidenceFiles files={files} locale={shared.locale} />
      </div>
    </Frame>
  );
}
