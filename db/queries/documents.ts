import { and, asc, eq } from "drizzle-orm";
import type { DocumentKind } from "@/lib/domain/inputs/document";
import type { Locale } from "@/lib/domain/words/index";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type Document = Row<"documents">;

/** The papers of a certificate, without their bytes. */
export async function documentsOf({ db, t }: Reading, certificateId: string) {
  const { documents: d } = t;
  return db
    .select({ kind: d.kind, locale: d.locale, sha256: d.sha256, size: d.size })
    .from(d)
    .where(eq(d.certificateId, certificateId))
    .orderBy(asc(d.kind), asc(d.locale));
}

/** A paper with its bytes, as they were stored at issue. */
export async function findDocument(
  { db, t }: Reading,
  paper: { certificateId: string; kind: DocumentKind; locale: Locale },
): Promise<Document | undefined> {
  const { documents: d } = t;
  const [row] = await db
    .select()
    .from(d)
    .where(
      and(
        eq(d.certificateId, paper.certificateId),
        eq(d.kind, paper.kind),
        eq(d.locale, paper.locale),
      ),
    );
  return row;
}

/** Which paper of which certificate has this hash, if any was issued with it. */
export async function findByHash({ db, t }: Reading, sha256: string) {
  const { documents: d, certificates: c } = t;
  const [row] = await db
    .select({ kind: d.kind, locale: d.locale, number: c.number })
    .from(d)
    .innerJoin(c, eq(c.id, d.certificateId))
    .where(eq(d.sha256, sha256));
  return row;
}

/** Stores a paper. It is never updated. */
export async function insertDocument({ db, t }: Writing, document: Document): Promise<void> {
  await db.insert(t.documents).values(document);
}
