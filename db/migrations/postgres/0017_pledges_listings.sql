CREATE TABLE "listing" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"certificate_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"platform" text COLLATE "C" NOT NULL,
	"url" text COLLATE "C" NOT NULL,
	"listed_on" text COLLATE "C" NOT NULL,
	"checked_on" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "listing_platform" UNIQUE("certificate_id","platform")
);
--> statement-breakpoint
CREATE TABLE "pledged_patent" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"pledge_id" text COLLATE "C" NOT NULL,
	"office" text COLLATE "C" NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"technology" text COLLATE "C" NOT NULL,
	"pledged_on" text COLLATE "C" NOT NULL,
	"terms" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "pledged_patent_number" UNIQUE("pledge_id","office","number")
);
--> statement-breakpoint
CREATE TABLE "pledge" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"joined_on" text COLLATE "C" NOT NULL,
	"scope" text COLLATE "C" NOT NULL,
	"target_year" bigint,
	"source" text COLLATE "C" NOT NULL,
	"url" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "pledge_name" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
ALTER TABLE "pledged_patent" ADD CONSTRAINT "pledged_patent_pledge_id_pledge_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledge"("id") ON DELETE no action ON UPDATE no action;