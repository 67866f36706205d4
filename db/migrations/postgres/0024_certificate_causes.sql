CREATE TABLE "report_withdrawal" (
	"report_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"was" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "certificate_event" ADD COLUMN "cause" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "superseded_by" text COLLATE "C";