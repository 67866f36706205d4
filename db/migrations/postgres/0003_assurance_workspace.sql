CREATE TABLE "sample_item" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"engagement_id" text COLLATE "C" NOT NULL,
	"cycle" bigint NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"scopes" text COLLATE "C" NOT NULL,
	"stratum" text COLLATE "C" NOT NULL,
	"grams" bigint,
	"result" text COLLATE "C" NOT NULL,
	"error_grams" bigint,
	"note" text COLLATE "C" NOT NULL,
	"tested_by" text COLLATE "C",
	"tested_at" text COLLATE "C",
	CONSTRAINT "sample_item_subject" UNIQUE("engagement_id","cycle","subject","key")
);
--> statement-breakpoint
CREATE TABLE "site_visit" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"engagement_id" text COLLATE "C" NOT NULL,
	"site" text COLLATE "C" NOT NULL,
	"from_day" text COLLATE "C" NOT NULL,
	"to_day" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "engagement" DROP CONSTRAINT "engagement_report";--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "expert" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "threats" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "safeguards" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "engagement" ADD COLUMN "n" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "finding_round" ADD COLUMN "changes" text COLLATE "C" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "target_kind" text COLLATE "C" DEFAULT 'report' NOT NULL;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "target_key" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "self_reported" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "parts" text COLLATE "C" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sample_item" ADD CONSTRAINT "sample_item_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_visit" ADD CONSTRAINT "site_visit_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "site_visit_engagement" ON "site_visit" USING btree ("engagement_id");--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_number" UNIQUE("report_id","n");