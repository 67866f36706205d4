import { expireCertificates } from "@/db/queries/certificate-events";
import { datedOf } from "@/db/queries/notifications-deadlines";
import { tell } from "@/db/queries/notifications-told";
import {
  type Deadline,
  deadlineNames,
  deadlines,
  stepOf,
  window,
} from "@/lib/domain/messages/deadlines";
import { rowOf } from "@/lib/domain/messages/kinds";
import { mailIsOn } from "@/lib/outside/mail-settings";
import { ofOneself, personally } from "./doors";

/**
 * Tells of the days that come or have passed: each step of each deadline once to each person, however
 * often and from however many processes this runs. Returns how many messages it wrote.
 */
export async function sweepDeadlines(): Promise<number> {
  let told = 0;
  for (const deadline of deadlineNames) told += await sweepOne(deadline);
  return told;
}

/** Records which certificates have expired, each once; returns how many it recorded. */
export function sweepExpired(): Promise<number> {
  return personally(expireCertificates);
}

async function sweepOne(deadline: Deadline): Promise<number> {
  const { of } = deadlines[deadline];
  const found = await ofOneself((at, now) => datedOf[of](at, window(deadline, now.slice(0, 10))));
  let told = 0;
  for (const { subjectId, aboutId, reportId, on, namedId = null } of found) {
    told += await personally(async (at, now) => {
      const step = stepOf(deadline, on, now.slice(0, 10));
      if (step === undefined) return 0;
      const key = `${deadline} ${subjectId} ${on} ${step}`;
      const who = { aboutId, reportId, subjectId, actorId: null, namedId };
      const cause = { ...who, dueOn: on, key, at: now };
      return tell(at, rowOf(deadline), cause, mailIsOn());
    });
  }
  return told;
}
