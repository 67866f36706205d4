CREATE TABLE "activity_total" (
	"report_id" text COLLATE "C" NOT NULL,
	"site" text COLLATE "C" NOT NULL,
	"category" text COLLATE "C" NOT NULL,
	"gas" text COLLATE "C" NOT NULL,
	"scope" bigint NOT NULL,
	"scope3_category" bigint,
	"grams" bigint NOT NULL,
	"mismatch_grams" bigint NOT NULL,
	"unstated_grams" bigint NOT NULL,
	"lines" bigint NOT NULL,
	CONSTRAINT "activity_total_report_id_site_category_gas_pk" PRIMARY KEY("report_id","site","category","gas")
);
--> statement-breakpoint
CREATE TABLE "api_key" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"prefix" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"last_used_at" text COLLATE "C",
	"revoked_at" text COLLATE "C",
	CONSTRAINT "api_key_sha256_unique" UNIQUE("sha256")
);
--> statement-breakpoint
CREATE TABLE "column_map" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"template" text COLLATE "C" NOT NULL,
	"heads" text COLLATE "C" NOT NULL,
	"columns" text COLLATE "C" NOT NULL,
	"used_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "column_map_organisation_id_template_heads_pk" PRIMARY KEY("organisation_id","template","heads")
);
--> statement-breakpoint
CREATE TABLE "idempotent_answer" (
	"api_key_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"request_sha256" text COLLATE "C" NOT NULL,
	"status" bigint NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "idempotent_answer_api_key_id_key_pk" PRIMARY KEY("api_key_id","key")
);
--> statement-breakpoint
CREATE TABLE "import_bytes" (
	"job_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_job" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"template" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"mode" text COLLATE "C" NOT NULL,
	"columns" text COLLATE "C" NOT NULL,
	"rows" bigint NOT NULL,
	"done" bigint NOT NULL,
	"cancelled" bigint NOT NULL,
	"result" text COLLATE "C",
	"requested_by" text COLLATE "C" NOT NULL,
	"requested_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_factor" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"evidence_name" text COLLATE "C" NOT NULL,
	"evidence_type" text COLLATE "C" NOT NULL,
	"evidence_sha256" text COLLATE "C" NOT NULL,
	"evidence" "bytea" NOT NULL,
	"proposed_by" text COLLATE "C" NOT NULL,
	"proposed_at" text COLLATE "C" NOT NULL,
	"decided_by" text COLLATE "C",
	"decided_at" text COLLATE "C",
	"decision" text COLLATE "C",
	"decision_reason" text COLLATE "C" NOT NULL,
	CONSTRAINT "own_factor_key" UNIQUE("organisation_id","key")
);
--> statement-breakpoint
ALTER TABLE "activity" ADD COLUMN "method" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "activity" ADD COLUMN "inputs" text COLLATE "C" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "import" ADD COLUMN "template" text COLLATE "C" DEFAULT 'activity' NOT NULL;--> statement-breakpoint
ALTER TABLE "import" ADD COLUMN "added" text COLLATE "C" DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "measure" ADD COLUMN "context" text COLLATE "C" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "ownership" text COLLATE "C" DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_bytes" ADD CONSTRAINT "import_bytes_job_id_import_job_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."import_job"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_key_organisation" ON "api_key" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "import_job_report" ON "import_job" USING btree ("report_id","requested_at");