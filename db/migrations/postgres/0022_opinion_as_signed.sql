ALTER TABLE "opinion" ADD COLUMN "no_events_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "paper" text COLLATE "C" DEFAULT '' NOT NULL;