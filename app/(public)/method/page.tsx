import clsx from "clsx";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHead } from "@/app/_ui/page-head";
import { Glossary } from "./glossary";
import { Types } from "./types";

export async function generateMetadata() {
  const t = await getTranslations("register.method");
  return { title: t("title"), description: t("lede") };
}

/** What stands behind a certificate's one sentence, for whoever reads one. */
export default async function Page() {
  const t = await getTranslations("register");
  const word = await getTranslations("register.method");
  return (
    <>
      <PageHead
        title={word("title")}
        crumbs={[{ href: "/register", label: t("title") }]}
        lede={word("lede")}
      />
      <div className="space-y-12">
        <Part title={word("order.title")} ordered>
          {[word("order.reduce"), word("order.substitute"), word("order.offset")]}
        </Part>
        <Types />
        <Part title={word("limits.title")}>
          {[
            word("limits.zero"),
            word("limits.product"),
            word("limits.future"),
            word("limits.credits"),
          ]}
        </Part>
        <Part title={word("assurance.title")}>
          {[
            word("assurance.reasonable"),
            word("assurance.limited"),
            word("assurance.materiality"),
            word("assurance.separate"),
          ]}
        </Part>
        <Part title={word("check.title")}>
          {[word("check.number"), word("check.file"), word("check.page")]}
        </Part>
        <Part title={word("sources.title")}>{[word("sources.text")]}</Part>
        <Glossary />
      </div>
    </>
  );
}

type PartProps = {
  readonly title: ReactNode;
  readonly ordered?: boolean;
  readonly children: readonly string[];
};

function Part({ title, ordered = false, children }: PartProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <section className="max-w-reading">
      <h2 className="mb-4 text-xl font-semibold">{title}</h2>
      <List className={clsx("space-y-3 pl-6", ordered ? "list-decimal" : "list-disc")}>
        {children.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </List>
    </section>
  );
}
