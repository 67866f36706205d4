import type { ReactNode } from "react";
import { Conclusion, Signature } from "./conclusion";
import { Examined } from "./examined";
import { Compliance, Conformity, Improvements, Misstatements } from "./left";
import { Criteria, ObjectOf, Responsibilities, Team, Verifier } from "./parties";
import { Changes, Gaps, Principles } from "./principles";
import type { Props } from "./verification-types";
import { Assurance, Visits, Work } from "./work";

/** The required parts in their order: the place in this list is the part's number (domain.md 5.1). */
export const parts = [
  { id: "verifier", Part: Verifier },
  { id: "team", Part: Team },
  { id: "object", Part: ObjectOf },
  { id: "responsibilities", Part: Responsibilities },
  { id: "criteria", Part: Criteria },
  { id: "assurance", Part: Assurance },
  { id: "work", Part: Work },
  { id: "visits", Part: Visits },
  { id: "principles", Part: Principles },
  { id: "gaps", Part: Gaps },
  { id: "misstatements", Part: Misstatements },
  { id: "conformity", Part: Conformity },
  { id: "compliance", Part: Compliance },
  { id: "improvements", Part: Improvements },
  { id: "changes", Part: Changes },
  { id: "examined", Part: Examined },
  { id: "conclusion", Part: Conclusion },
  { id: "signature", Part: Signature },
] as const satisfies readonly { id: string; Part: (props: Props) => ReactNode }[];
