import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_ui/actor";
import { Card } from "@/app/_ui/card";
import { SignedLetter } from "@/app/(portal)/_letter";
import { showLetter } from "@/lib/services/letters";

/** Management's representation letter on the submitted statement, for the team to read (4.1). */
export async function Letter({ reportId }: { reportId: string }) {
  const t = await getTranslations("review.letter");
  const letter = await showLetter(await currentActor(), { reportId });
  return (
    <Card title={t("title")}>
      {letter ? (
        <div className="space-y-4">
          <p className="text-muted-foreground">{t("signedText")}</p>
          <SignedLetter letter={letter} />
        </div>
      ) : (
        <p>{t("none")}</p>
      )}
    </Card>
  );
}
