import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DemoPerson, demoPeople } from "@/lib/services/demo-people";
import { DemoBadge } from "../_ui/demo-badge";
import { Form } from "../_ui/form";
import { signInAsPerson } from "./actions";

/** The people of the demonstration, each a button that signs in as them; nothing where it is off. */
export async function Demonstration({ callbackUrl }: { callbackUrl: string }) {
  const people = await demoPeople();
  return people.length > 0 && <People people={people} callbackUrl={callbackUrl} />;
}

type Props = { readonly people: readonly DemoPerson[]; readonly callbackUrl: string };

function People({ people, callbackUrl }: Props) {
  const t = useTranslations("signIn.demo");
  return (
    <section className="rounded-md border bg-surface p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <DemoBadge />
      </div>
      <p className="mt-1 mb-4 text-muted-foreground">{t("text")}</p>
      <Form action={signInAsPerson} hidden={{ callbackUrl }} className="">
        <ul className="divide-y border-y">
          {people.map((person) => (
            <li key={person.userId}>
              <Person person={person} />
            </li>
          ))}
        </ul>
      </Form>
    </section>
  );
}

function Person({ person: { userId, role, organisation } }: { person: DemoPerson }) {
  const t = useTranslations("roles");
  return (
    <button
      type="submit"
      name="userId"
      value={userId}
      className="flex w-full items-center gap-4 rounded-md px-2 py-3 text-left hover:bg-primary-soft"
    >
      <span className="min-w-0 grow">
        <span className="block font-semibold text-primary">{t(`${role}.name`)}</span>
        <span className="block text-sm">{t(`${role}.does`)}</span>
        <span className="block text-sm text-muted-foreground">{organisation}</span>
      </span>
      <ArrowRight aria-hidden className="size-5 shrink-0 text-muted-foreground" />
    </button>
  );
}
