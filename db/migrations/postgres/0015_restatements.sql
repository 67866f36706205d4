CREATE TABLE "restatement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"trigger" text COLLATE "C" NOT NULL,
	"origin" text COLLATE "C" NOT NULL,
	"cause" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"proposed_by" text COLLATE "C" NOT NULL,
	"proposed_at" text COLLATE "C" NOT NULL,
	"assessment" text COLLATE "C",
	"required" bigint,
	"assessed_by" text COLLATE "C",
	"assessed_at" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"decided_at" text COLLATE "C",
	"decision_reason" text COLLATE "C" NOT NULL,
	"to_report_id" text COLLATE "C",
	"done_at" text COLLATE "C",
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "restatement_report" ON "restatement" USING btree ("report_id","proposed_at");