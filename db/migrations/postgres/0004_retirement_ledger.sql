CREATE TABLE "credit_batch" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"programme" text COLLATE "C" NOT NULL,
	"register" text COLLATE "C" NOT NULL,
	"block_start" bigint NOT NULL,
	"block_end" bigint NOT NULL,
	"serial" text COLLATE "C" NOT NULL,
	"quantity" bigint NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"project_name" text COLLATE "C" NOT NULL,
	"country" text COLLATE "C" NOT NULL,
	"credit_type" text COLLATE "C" NOT NULL,
	"methodology" text COLLATE "C" NOT NULL,
	"vintage_from" text COLLATE "C" NOT NULL,
	"vintage_to" text COLLATE "C" NOT NULL,
	"issued_on" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "credit_batch_key" UNIQUE("organisation_id","key")
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"retirement_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"n" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"tonnes" bigint NOT NULL,
	"claim_id" text COLLATE "C",
	"reverses" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	CONSTRAINT "ledger_entry_reverses_unique" UNIQUE("reverses"),
	CONSTRAINT "ledger_entry_n" UNIQUE("retirement_id","n")
);
--> statement-breakpoint
CREATE TABLE "registry_check" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"retirement_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"n" bigint NOT NULL,
	"result" text COLLATE "C" NOT NULL,
	"url" text COLLATE "C" NOT NULL,
	"screenshot_sha256" text COLLATE "C",
	"note" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	CONSTRAINT "registry_check_n" UNIQUE("retirement_id","n")
);
--> statement-breakpoint
ALTER TABLE "instrument" ADD COLUMN "register" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "instrument" ADD COLUMN "serial_first" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "instrument" ADD COLUMN "serial_last" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "retirement" ADD COLUMN "batch_id" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "ledger_entry_organisation" ON "ledger_entry" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "registry_check_report" ON "registry_check" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "instrument_block" ON "instrument" USING btree ("register","serial_first");