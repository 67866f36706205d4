CREATE TABLE "discovered_fact" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"engagement_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"reported_by" text COLLATE "C" NOT NULL,
	"reported_role" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C",
	"answer" text COLLATE "C" DEFAULT '' NOT NULL,
	"answered_by" text COLLATE "C",
	"answered_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "engagement_ruling" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"engagement_id" text COLLATE "C" NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	"second_user" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposed_ruling" (
	"engagement_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"act" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "discovered_fact_engagement" ON "discovered_fact" USING btree ("engagement_id","at");--> statement-breakpoint
CREATE INDEX "engagement_ruling_engagement" ON "engagement_ruling" USING btree ("engagement_id","at");