CREATE TABLE "sample_step" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"engagement_id" text COLLATE "C" NOT NULL,
	"cycle" bigint NOT NULL,
	"scopes" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "finding" ADD COLUMN "effect_location_grams" bigint;--> statement-breakpoint
ALTER TABLE "sample_step" ADD CONSTRAINT "sample_step_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sample_step_engagement" ON "sample_step" USING btree ("engagement_id","at");