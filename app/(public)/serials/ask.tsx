import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { useTold } from "@/app/_ui/told";
import { serialGrammars } from "@/lib/domain/ledger/grammars";
import { programmes } from "@/lib/domain/programmes";
import type { Word } from "@/lib/domain/words/en";

type Props = {
  readonly asked: { readonly serial: string; readonly programme: string };
  readonly fault:
    | { readonly word: Word; readonly values: Readonly<Record<string, string | number>> }
    | undefined;
};
const box =
  "mt-1 block w-full rounded-md border border-control bg-surface px-3 py-2 text-base text-foreground max-md:min-h-11";

/** An ordinary form: the serial, and its programme where it is known. */
export function Ask({ asked: { serial, programme }, fault }: Props) {
  const t = useTranslations("credits.ledger.search");
  const tell = useTold();
  const described = ["serial-hint", fault && "serial-error"].filter(Boolean).join(" ");
  return (
    <form method="get" action="/serials" className="max-w-xl space-y-4">
      <div className={fault ? "border-l-4 border-destructive pl-3" : ""}>
        <label htmlFor="serial" className="block font-medium">
          {t("serial")}
        </label>
        <p id="serial-hint" className="mt-1 text-sm text-muted-foreground wrap-anywhere">
          {t("serialHint", { example: serialGrammars.VCS?.example ?? "" })}
        </p>
        {fault && (
          <p id="serial-error" className="mt-1 text-sm font-medium text-destructive">
            {tell(fault)}
          </p>
        )}
        <input
          id="serial"
          name="serial"
          defaultValue={serial}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-describedby={described}
          aria-invalid={fault ? true : undefined}
          className={`${box} font-mono`}
        />
      </div>
      <div>
        <label htmlFor="programme" className="block font-medium">
          {t("programme")}
        </label>
        <select id="programme" name="programme" defaultValue={programme} className={box}>
          <option value="">{t("any")}</option>
          {programmes.map(({ key, name }) => (
            <option key={key} value={key}>{`${key} · ${name}`}</option>
          ))}
        </select>
      </div>
      <Button type="submit" variant="primary">
        {t("submit")}
      </Button>
    </form>
  );
}
