CREATE TABLE "claim_refusal" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"claim_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"body_id" text COLLATE "C" NOT NULL,
	"statement_sha256" text COLLATE "C" NOT NULL,
	"gate" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"refused_by" text COLLATE "C" NOT NULL,
	"refused_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vcmi_confirmation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"edition" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"confirmed_by" text COLLATE "C" NOT NULL,
	"confirmed_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "claim_refusal_report" ON "claim_refusal" USING btree ("report_id","refused_at");--> statement-breakpoint
CREATE INDEX "vcmi_confirmation_at" ON "vcmi_confirmation" USING btree ("confirmed_at");