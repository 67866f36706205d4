ALTER TABLE `opinion` ADD `no_events_at` text;--> statement-breakpoint
ALTER TABLE `opinion` ADD `paper` text DEFAULT '' NOT NULL;