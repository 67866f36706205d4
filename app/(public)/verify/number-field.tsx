import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";

/** One field for a number or a hash: an ordinary form to the check page. */
export function NumberField({ value, error }: { value: string; error?: string }) {
  const t = useTranslations("register.verify");
  const described = ["verify-hint", error && "verify-error"].filter(Boolean).join(" ");
  return (
    <form method="get" action="/verify" className="max-w-xl space-y-4">
      <div className={error ? "border-l-4 border-destructive pl-3" : ""}>
        <label htmlFor="verify-q" className="block font-medium">
          {t("field")}
        </label>
        <p id="verify-hint" className="mt-1 text-sm text-muted-foreground">
          {t("hint")}
        </p>
        {error && (
          <p id="verify-error" className="mt-1 text-sm font-medium text-destructive">
            {error}
          </p>
        )}
        <input
          id="verify-q"
          name="q"
          defaultValue={value}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          className="mt-1 block w-full rounded-md border border-control bg-surface px-3 py-2 font-mono text-base text-foreground max-md:min-h-11"
        />
      </div>
      <Button type="submit" variant="primary">
        {t("submit")}
      </Button>
    </form>
  );
}
