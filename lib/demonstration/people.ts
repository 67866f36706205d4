import type { Role } from "@/lib/domain/roles";

/** Whom the demonstration needs, by role alone: nobody here is a person (domain.md 4.6, the smallest case and a little more). */
export const people = {
  platform: { role: "platform_admin", of: "platform", name: "Platform admin (DEMO)" },
  admin: { role: "org_admin", of: "reporter", name: "Organisation admin (DEMO)" },
  reporter: { role: "reporter", of: "reporter", name: "Reporter (DEMO)" },
  contributor: { role: "contributor", of: "reporter", name: "Site contributor (DEMO)" },
  bodyAdmin: { role: "body_admin", of: "body", name: "Body admin (DEMO)" },
  lead: { role: "lead_verifier", of: "body", name: "Lead verifier (DEMO)" },
  verifier: { role: "verifier", of: "body", name: "Verifier (DEMO)" },
  reviewer: { role: "reviewer", of: "body", name: "Independent reviewer (DEMO)" },
  issuer: { role: "issuer", of: "body", name: "Issuer (DEMO)" },
  secondIssuer: { role: "issuer", of: "body", name: "Second issuer (DEMO)" },
} as const satisfies Record<
  string,
  { role: Role; of: "platform" | "reporter" | "body"; name: string }
>;

export type PersonKey = keyof typeof people;
/** The address of nobody: the domain is reserved (RFC 2606). */
export const addressOf = (key: PersonKey) => `${key.toLowerCase()}@demo.example`;
/** The contributor's own sites. */
export const contributedSites = ["BJ", "SH"] as const;
