CREATE TABLE "edition_sweep" (
	"report_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"swept_to" text COLLATE "C" NOT NULL
);
