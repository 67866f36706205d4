import { NextResponse } from "next/server";
import { refuseForm } from "@/app/_ui/sent-form";
import { complaintFileLimits } from "@/lib/domain/complaints/files";
import { isRefusal, Refusal } from "@/lib/domain/refusal";
import { attachToComplaint } from "@/lib/services/complaint-files";

type Context = { readonly params: Promise<{ readonly reference: string }> };

/** Takes a complainant's file from the page of their link and leads back to it; works without scripts. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { reference } = await params;
  const key = new URL(request.url).searchParams.get("key")?.slice(0, 100) ?? "";
  const query = new URLSearchParams({ key });
  try {
    refuseForm(request, complaintFileLimits.totalBytes);
    const file = (await request.formData()).get("file");
    if (!(file instanceof File) || file.size === 0)
      throw new Refusal("invalid", "evidence.refused.none");
    const bytes = new Uint8Array(await file.arrayBuffer());
    await attachToComplaint({ reference, key, name: file.name, bytes });
    query.set("sent", "1");
  } catch (error) {
    if (!isRefusal(error)) throw error;
    query.set("sent", error.code === "conflict" ? "late" : "0");
  }
  const location = `/complaints/${encodeURIComponent(reference)}?${query}`;
  const headers = { location, "cache-control": "no-store" };
  return new NextResponse(null, { status: 303, headers });
}
