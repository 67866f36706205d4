import { useTranslations } from "next-intl";
import { Link } from "@/app/_ui/link";
import type { PublicCertificate } from "@/lib/domain/public-certificate";

type Linked = Pick<PublicCertificate, "supersededBy" | "supersedes">;

/** The certificate that took this one's place, and those whose place it took: linked both ways (domain.md 4.4). */
export function Successors({ certificate }: { certificate: Linked }) {
  const t = useTranslations("certificates.successors");
  const { supersededBy, supersedes } = certificate;
  return (
    <>
      {supersededBy && (
        <p className="mt-1">
          {t("by")} <To number={supersededBy} />
        </p>
      )}
      {supersedes.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-2">
          {t("of")}
          {supersedes.map((number) => (
            <To key={number} number={number} />
          ))}
        </p>
      )}
    </>
  );
}

function To({ number }: { number: string }) {
  return (
    <Link href={`/register/${number}`} className="whitespace-nowrap font-mono underline">
      {number}
    </Link>
  );
}
