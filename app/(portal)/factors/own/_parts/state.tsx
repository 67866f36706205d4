import { CircleCheck, CircleX, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "@/app/_ui/status-chip";

const looks = {
  open: ["waiting", Hourglass],
  approved: ["good", CircleCheck],
  declined: ["bad", CircleX],
} as const;

/** Where a proposal stands: nobody has decided, or how. */
export function ProposalState({ decision }: { decision: "approved" | "declined" | null }) {
  const t = useTranslations("ownFactors.states");
  const state = decision ?? "open";
  const [tone, icon] = looks[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(state)}
    </Chip>
  );
}
