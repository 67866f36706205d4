import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/button";
import { Link } from "@/app/_ui/link";
import { Notice } from "@/app/_ui/notice";
import { type Asked, addressOf } from "./asked";
import type { Picking } from "./picking";

type Props = { readonly picking: Picking; readonly asked: Asked };

/** For which row a factor is looked for: its sites' regions to search by, and the way back to its form. */
export function PickNotice({ picking: { label, category, regions, back }, asked }: Props) {
  const t = useTranslations();
  return (
    <Notice
      title={t("factors.pick.title")}
      action={
        <LinkButton href={back()} size="small">
          {t("factors.pick.back")}
        </LinkButton>
      }
    >
      <p>{t("factors.pick.lede", { category: t(category.word), label })}</p>
      {regions.length > 0 && (
        <p className="flex flex-wrap gap-x-3">
          {t("factors.pick.place")}
          {regions.map((region) => (
            <Link
              key={region}
              href={addressOf({ ...asked, region, offset: undefined })}
              aria-current={region === asked.region ? "true" : undefined}
              className="text-primary underline underline-offset-3 aria-[current]:font-semibold"
            >
              {region}
            </Link>
          ))}
        </p>
      )}
    </Notice>
  );
}
