CREATE TABLE "complaint_file_bytes" (
	"file_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_file" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"complaint_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"size" bigint NOT NULL,
	"added_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "complaint_file_content" UNIQUE("complaint_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "ended_on" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "listing" ADD COLUMN "end_reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pledge" ADD COLUMN "ended_on" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pledge" ADD COLUMN "end_reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "complaint_file_bytes" ADD CONSTRAINT "complaint_file_bytes_file_id_complaint_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."complaint_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_file" ADD CONSTRAINT "complaint_file_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE no action ON UPDATE no action;