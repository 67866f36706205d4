CREATE TABLE `sample_item` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`subject` text NOT NULL,
	`key` text NOT NULL,
	`scopes` text NOT NULL,
	`stratum` text NOT NULL,
	`grams` integer,
	`result` text NOT NULL,
	`error_grams` integer,
	`note` text NOT NULL,
	`tested_by` text,
	`tested_at` text,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sample_item_subject` ON `sample_item` (`engagement_id`,`cycle`,`subject`,`key`);--> statement-breakpoint
CREATE TABLE `site_visit` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`site` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `site_visit_engagement` ON `site_visit` (`engagement_id`);--> statement-breakpoint
DROP INDEX `engagement_report`;--> statement-breakpoint
ALTER TABLE `engagement` ADD `n` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `engagement_number` ON `engagement` (`report_id`,`n`);--> statement-breakpoint
ALTER TABLE `assignment` ADD `expert` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `threats` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `safeguards` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `finding_round` ADD `changes` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `finding` ADD `target_kind` text DEFAULT 'report' NOT NULL;--> statement-breakpoint
ALTER TABLE `finding` ADD `target_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `finding` ADD `self_reported` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `opinion` ADD `parts` text DEFAULT '{}' NOT NULL;