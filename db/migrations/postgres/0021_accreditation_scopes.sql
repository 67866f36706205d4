ALTER TABLE "organisation" ADD COLUMN "accredited_scopes" text COLLATE "C" DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "accredited_sectors" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
-- Whoever verified here before, verified the statements of organisations.
UPDATE "organisation" SET "accredited_scopes" = '["organisation"]' WHERE "kind" = 'body' AND "accredited_from" IS NOT NULL;
