import { asc, eq } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

type ComplaintFile = Row<"complaintFiles">;

export async function insertComplaintFile(
  { db, t }: Writing,
  row: ComplaintFile,
  bytes: Buffer,
): Promise<void> {
  await db.insert(t.complaintFiles).values(row);
  await db.insert(t.complaintFileBytes).values({ fileId: row.id, bytes });
}

/** A complaint's files, the first one first; their bytes are read apart. */
export async function complaintFilesOf(
  { db, t }: Reading,
  complaintId: string,
): Promise<ComplaintFile[]> {
  const { complaintFiles: f } = t;
  return db
    .select()
    .from(f)
    .where(eq(f.complaintId, complaintId))
    .orderBy(asc(f.addedAt), asc(f.id));
}

export async function findComplaintFile(
  { db, t }: Reading,
  id: string,
): Promise<ComplaintFile | undefined> {
  const [row] = await db.select().from(t.complaintFiles).where(eq(t.complaintFiles.id, id));
  return row;
}

/** A file's bytes as they were sent; none where there is no such file. */
export async function complaintFileBytes({ db, t }: Reading, id: string): Promise<Buffer> {
  const { complaintFileBytes: b } = t;
  const [row] = await db.select().from(b).where(eq(b.fileId, id));
  return row?.bytes ?? Buffer.alloc(0);
}
