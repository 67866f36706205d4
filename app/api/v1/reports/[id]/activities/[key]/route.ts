import { presentActivity } from "@/lib/domain/api/present-report";
import { noQuery } from "@/lib/domain/api/queries";
import { parsed } from "@/lib/domain/form-input";
import { addActivityInput, changeActivityInput } from "@/lib/domain/inputs/activity";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { addActivity, changeActivity, showActivity } from "@/lib/services/activities";
import { jsonBytes, jsonOf } from "../../../_parts/body";
import { look, write } from "../../../_parts/program";

type Context = { readonly params: Promise<{ readonly id: string; readonly key: string }> };
type Place = { readonly reportId: string; readonly key: string };

/** One activity; its ETag is what a change of it sends back. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return look(request, noQuery, async (actor) => shown(actor, await placeOf(params)));
}

/** Adds an activity under this key, or with `If-Match` changes the one that is there. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  const asked = { kind: "write", query: noQuery, limit: jsonBytes } as const;
  return write(request, asked, async ({ actor, body }) => {
    const place = await placeOf(params);
    const version = versionIn(request.headers.get("if-match"));
    const typed = Object.assign({}, jsonOf(request, body), place);
    if (version === undefined) await addActivity(actor, parsed(addActivityInput, typed));
    else await changeActivity(actor, parsed(changeActivityInput, { ...typed, version }));
    return { status: version === undefined ? 201 : 200, body: await shown(actor, place) };
  });
}

async function placeOf(params: Context["params"]): Promise<Place> {
  const { id: reportId, key } = await params;
  return { reportId, key: decodeURIComponent(key) };
}

async function shown(actor: Actor, place: Place) {
  return presentActivity((await showActivity(actor, place)).activity);
}

function versionIn(ifMatch: string | null): number | undefined {
  if (ifMatch === null) return undefined;
  const [, version] = /^"v(\d{1,9})"$/.exec(ifMatch.trim()) ?? [];
  if (version !== undefined) return Number(version);
  const fields = { "If-Match": { word: "apiKeys.refused.version" } } as const;
  throw new Refusal("invalid", "apiKeys.refused.version", { fields });
}
