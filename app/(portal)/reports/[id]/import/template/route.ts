import { currentActor } from "@/app/_ui/actor";
import { activityTemplate } from "@/lib/domain/import/activity-csv";

/** An empty sheet with its heads and one example row. */
export async function GET(): Promise<Response> {
  await currentActor();
  return new Response(activityTemplate(), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="activities.csv"',
    },
  });
}
