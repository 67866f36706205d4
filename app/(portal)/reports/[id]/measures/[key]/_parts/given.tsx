import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import type { Coefficient, Factor } from "@/lib/domain/case/factor";

export type Thing = Coefficient | Factor;
type Props = {
  readonly given: string;
  readonly otherwise: string | null;
  readonly thing: Thing | undefined;
};

/** An input as it was typed: a number, or the key of something in the library. */
export function Given({ given, otherwise, thing }: Props) {
  const t = useTranslations("measures.page");
  if (!given) return otherwise && t("otherwise", { value: otherwise });
  if (!thing) return given;
  const key = <code className="font-mono text-xs wrap-anywhere">{given}</code>;
  if ("value" in thing) return key;
  return (
    <Link
      href={`/factors/${encodeURIComponent(given)}`}
      className="inline-block py-0.5 text-primary underline underline-offset-3"
    >
      {key}
    </Link>
  );
}
