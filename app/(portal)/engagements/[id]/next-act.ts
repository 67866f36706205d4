import { isUnsettled } from "@/lib/domain/assurance/finding";
import type { en } from "@/lib/domain/words/en";
import type { Loaded } from "./load";

type Step = { readonly act: keyof typeof en.verification.act; readonly href: string };
type Row = Step & { readonly when: (of: Loaded) => boolean };

const unsettled = (of: Loaded) => (of.work?.findings ?? []).filter(isUnsettled).length;
const inState = (of: Loaded, state: string) => of.engagement.state === state;

/** The next act of each person, first match; accepting and starting are done on the overview itself. */
const steps: readonly Row[] = [
  {
    act: "assign",
    href: "assign",
    when: (of) => of.mayAssign && inState(of, "proposed") && of.assignments.length === 0,
  },
  {
    act: "declare",
    href: "declare",
    when: (of) =>
      of.allows("engagement.declare") && of.mine !== null && of.mine.declaredAt === null,
  },
  {
    act: "plan",
    href: "plan",
    when: (of) => inState(of, "accepted") && of.allows("engagement.plan"),
  },
  {
    act: "draft",
    href: "opinion",
    when: (of) => underWay(of) && of.allows("opinion.draft") && unsettled(of) === 0,
  },
  { act: "raise", href: "findings", when: (of) => underWay(of) && of.allows("finding.raise") },
  {
    act: "respond",
    href: "findings",
    when: (of) => of.allows("finding.respond") && unsettled(of) > 0,
  },
  {
    act: "review",
    href: "opinion",
    when: (of) => inState(of, "drafted") && of.allows("opinion.review"),
  },
  {
    act: "sign",
    href: "opinion/sign",
    when: (of) => inState(of, "reviewed") && of.mine?.signs === 1,
  },
];

/** What this person is to do next in the engagement, and where. */
export function nextAct(of: Loaded): Step | undefined {
  const step = steps.find(({ when }) => when(of));
  if (step) return { act: step.act, href: `/engagements/${of.engagement.id}/${step.href}` };
  const decides = of.report.state === "verified" || of.report.state === "approved";
  if (decides && of.allows("report.approve"))
    return { act: "approve", href: `/approvals/${of.report.id}` };
  return undefined;
}

function underWay(of: Loaded): boolean {
  return inState(of, "executing") && of.report.state === "in_verification";
}
