CREATE TABLE "complaint_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"complaint_id" text COLLATE "C" NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C",
	"outcome" text COLLATE "C",
	"text" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_sender" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"address_hash" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"reference" text COLLATE "C" NOT NULL,
	"secret_hash" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"object" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C",
	"certificate_id" text COLLATE "C",
	"body_id" text COLLATE "C",
	"text" text COLLATE "C" NOT NULL,
	"contact" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"received_at" text COLLATE "C" NOT NULL,
	"acknowledge_by" text COLLATE "C" NOT NULL,
	"decide_by" text COLLATE "C" NOT NULL,
	"handler_id" text COLLATE "C",
	"handler_body_id" text COLLATE "C",
	"answer_by" text COLLATE "C",
	"heard_at" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"outcome" text COLLATE "C",
	"appeal_by" text COLLATE "C",
	"appeal_outcome" text COLLATE "C",
	"changed_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "complaint_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
ALTER TABLE "complaint_event" ADD CONSTRAINT "complaint_event_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_event_complaint" ON "complaint_event" USING btree ("complaint_id","at");--> statement-breakpoint
CREATE INDEX "complaint_sender_at" ON "complaint_sender" USING btree ("at");--> statement-breakpoint
CREATE INDEX "complaint_organisation" ON "complaint" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "complaint_body" ON "complaint" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "complaint_handler" ON "complaint" USING btree ("handler_id");--> statement-breakpoint
CREATE INDEX "complaint_report" ON "complaint" USING btree ("report_id");