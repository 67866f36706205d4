import { ArrowRight } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { Word } from "@/lib/domain/words/en";
import { DemoBadge } from "../_ui/demo-badge";
import { signInAsDemo } from "./actions";
import { type DemoPerson, demoPeople } from "./demo-people";

/** The people of the demonstration, each a button that signs in as them; nothing where it is off. */
export async function Demonstration({ callbackUrl }: { callbackUrl: string }) {
  const t = await getTranslations("signIn.demo");
  const people = await demoPeople();
  if (people.length === 0) return null;
  return (
    <section className="rounded-md border bg-surface p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <DemoBadge />
      </div>
      <p className="mt-1 mb-4 text-muted-foreground">{t("text")}</p>
      <form action={signInAsDemo}>
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <ul className="divide-y border-y">
          {people.map((person) => (
            <li key={person.userId}>
              <PersonButton person={person} />
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

async function PersonButton({ person }: { person: DemoPerson }) {
  const t = await getTranslations();
  const say = t as unknown as (word: Word) => string; // the words' values are none: a role's name
  return (
    <button
      type="submit"
      name="userId"
      value={person.userId}
      className="group flex w-full items-center gap-4 px-2 py-3 text-left hover:bg-primary-soft"
    >
      <span className="min-w-0 grow">
        <span className="block font-semibold text-primary">
          {t("signIn.demo.as", { role: say(person.roleWord) })}
        </span>
        <span className="block text-sm text-muted-foreground">{person.organisation}</span>
        <span className="block text-sm">{say(person.does)}</span>
      </span>
      <ArrowRight aria-hidden className="size-5 shrink-0 text-muted-foreground" />
    </button>
  );
}
