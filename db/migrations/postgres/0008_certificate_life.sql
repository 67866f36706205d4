ALTER TABLE "certificate_event" ADD COLUMN "by_user" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate_event" ADD COLUMN "by_role" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "certificate" ADD COLUMN "revocation" text COLLATE "C";