import { getTranslations } from "next-intl/server";
import { Empty } from "@/app/_ui/empty";
import { NoPermission } from "@/app/_ui/no-permission";
import { reached } from "@/app/_ui/reached";
import { progressOf } from "@/lib/domain/assurance/sampling/evaluate-sample";
import { integer } from "@/lib/domain/format";
import { showSample } from "@/lib/services/sampling";
import { filesSeen } from "../ended";
import { Frame } from "../frame";
import { load, type Params } from "../load";
import { Evaluated } from "./evaluated";
import { Limits } from "./limits";
import { Registers } from "./registers";
import { TestSheet } from "./test-sheet";
import { Visits } from "./visits";

export async function generateMetadata() {
  const t = await getTranslations("sampling");
  return { title: t("title") };
}

type Props = Params & { readonly searchParams: Promise<{ readonly choose?: string }> };

export default async function Page({ params, searchParams }: Props) {
  const of = await load((await params).id);
  if (!of?.work) return <NoPermission role="verifier" />;
  const sample = await reached(showSample(of.actor, of.engagement.id));
  if (!sample) return <NoPermission role="verifier" />;
  const t = await getTranslations("sampling");
  const { choose } = await searchParams;
  const { items, evaluation, visits } = sample;
  const { all, tested } = progressOf(items);
  const entries = items.filter(({ subject }) => subject === "register");
  const others = items.filter(({ subject }) => subject !== "register");
  const files = await filesSeen(of);
  const tests = of.can("sample.test");
  return (
    <Frame of={of} tab="sample">
      <div className="space-y-8">
        {items.length === 0 && <Empty title={t("title")}>{t("none")}</Empty>}
        {items.length > 0 && (
          <header className="space-y-1">
            <h2 className="text-xl font-semibold">{t("title")}</h2>
            <p className="max-w-reading text-muted-foreground">
              {t("lede", { cycle: String(of.report.cycle) })}
            </p>
            <p className="font-medium">
              {t("progress", { tested: integer(tested), all: integer(all) })}
            </p>
          </header>
        )}
        {items.length > 0 && (
          <Evaluated
            evaluation={evaluation}
            materiality={of.work.materiality}
            whole={tested === all}
          />
        )}
        <Limits of={of} sample={sample} />
        {items.length > 0 && (
          <TestSheet of={of} items={others} files={files} tests={tests} all={choose === "all"} />
        )}
        <Registers of={of} items={entries} />
        <Visits of={of} visits={visits} />
      </div>
    </Frame>
  );
}
