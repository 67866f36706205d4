CREATE TABLE `listing` (
	`id` text PRIMARY KEY NOT NULL,
	`certificate_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`platform` text NOT NULL,
	`url` text NOT NULL,
	`listed_on` text NOT NULL,
	`checked_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listing_platform` ON `listing` (`certificate_id`,`platform`);--> statement-breakpoint
CREATE TABLE `pledged_patent` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`office` text NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`technology` text NOT NULL,
	`pledged_on` text NOT NULL,
	`terms` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledged_patent_number` ON `pledged_patent` (`pledge_id`,`office`,`number`);--> statement-breakpoint
CREATE TABLE `pledge` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`joined_on` text NOT NULL,
	`scope` text NOT NULL,
	`target_year` integer,
	`source` text NOT NULL,
	`url` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_name` ON `pledge` (`organisation_id`,`name`);