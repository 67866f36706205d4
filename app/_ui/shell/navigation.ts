import {
  BadgeCheck,
  BookLock,
  Building2,
  ClipboardCheck,
  FileText,
  FlaskConical,
  Gauge,
  Handshake,
  Landmark,
  type LucideIcon,
  MessageSquareWarning,
  ScrollText,
  ShieldAlert,
  Stamp,
  UserRound,
  Users,
} from "lucide-react";
import type { Actor, Role } from "@/lib/domain/roles";
import type { en } from "@/lib/domain/words/en";

type Place = {
  readonly href: string;
  readonly name: keyof typeof en.shell.nav;
  readonly icon: LucideIcon;
  /** Without roles it is there for everyone. */
  readonly for?: readonly Role[];
};

const reporting: readonly Role[] = ["reporter", "contributor", "org_admin"];
const verifying: readonly Role[] = ["lead_verifier", "verifier", "reviewer"];

/** Where a person can go from anywhere, in the order shown: a row per place, with whom it is for. */
const places: readonly Place[] = [
  { href: "/", name: "dashboard", icon: Gauge },
  { href: "/reports", name: "reports", icon: FileText, for: reporting },
  {
    href: "/engagements",
    name: "engagements",
    icon: ClipboardCheck,
    for: [...verifying, "body_admin"],
  },
  { href: "/approvals", name: "approvals", icon: Stamp, for: ["issuer"] },
  { href: "/certificates", name: "certificates", icon: BadgeCheck, for: [...reporting, "issuer"] },
  {
    href: "/certificates/acts",
    name: "certificateActs",
    icon: ShieldAlert,
    for: ["issuer", "body_admin", "platform_admin"],
  },
  {
    href: "/admin/complaints",
    name: "complaints",
    icon: MessageSquareWarning,
    for: ["org_admin", ...verifying, "issuer", "body_admin", "platform_admin"],
  },
  { href: "/pledges", name: "pledges", icon: Handshake, for: ["reporter", "org_admin"] },
  { href: "/ledger", name: "ledger", icon: BookLock, for: ["reporter", "org_admin"] },
  { href: "/factors", name: "factors", icon: FlaskConical, for: [...reporting, "platform_admin"] },
  { href: "/settings/members", name: "members", icon: Users, for: ["org_admin", "body_admin"] },
  { href: "/admin/organisations", name: "organisations", icon: Building2, for: ["platform_admin"] },
  {
    href: "/audit",
    name: "audit",
    icon: ScrollText,
    for: ["org_admin", "reporter", ...verifying, "issuer", "body_admin", "platform_admin"],
  },
  { href: "/register", name: "register", icon: Landmark },
  { href: "/account", name: "account", icon: UserRound },
];

/** The places of a person's roles, each once. */
export function placesOf({ memberships }: Actor): readonly Place[] {
  const held = memberships.map(({ role }) => role);
  return places.filter((place) => !place.for || place.for.some((role) => held.includes(role)));
}
