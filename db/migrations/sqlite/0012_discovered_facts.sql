CREATE TABLE `discovered_fact` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`text` text NOT NULL,
	`reported_by` text NOT NULL,
	`reported_role` text NOT NULL,
	`at` text NOT NULL,
	`outcome` text,
	`answer` text DEFAULT '' NOT NULL,
	`answered_by` text,
	`answered_at` text
);
--> statement-breakpoint
CREATE INDEX `discovered_fact_engagement` ON `discovered_fact` (`engagement_id`,`at`);--> statement-breakpoint
CREATE TABLE `engagement_ruling` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`act` text NOT NULL,
	`reason` text NOT NULL,
	`by_user` text NOT NULL,
	`second_user` text,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `engagement_ruling_engagement` ON `engagement_ruling` (`engagement_id`,`at`);--> statement-breakpoint
CREATE TABLE `proposed_ruling` (
	`engagement_id` text PRIMARY KEY NOT NULL,
	`act` text NOT NULL,
	`reason` text NOT NULL,
	`by_user` text NOT NULL,
	`role` text NOT NULL,
	`at` text NOT NULL
);
