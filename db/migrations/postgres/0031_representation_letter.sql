CREATE TABLE "representation_letter" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"statement_sha256" text COLLATE "C" NOT NULL,
	"locale" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"signed_by" text COLLATE "C" NOT NULL,
	"capacity" text COLLATE "C" NOT NULL,
	"signed_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "representation_letter" ADD CONSTRAINT "representation_letter_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "representation_letter_report" ON "representation_letter" USING btree ("report_id");

--> statement-breakpoint
-- A letter is kept as it was signed (4.1).
CREATE TRIGGER "representation_letter_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "representation_letter" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
