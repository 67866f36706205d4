CREATE TABLE `complaint_file_bytes` (
	`file_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `complaint_file`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `complaint_file` (
	`id` text PRIMARY KEY NOT NULL,
	`complaint_id` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `complaint_file_content` ON `complaint_file` (`complaint_id`,`sha256`);--> statement-breakpoint
ALTER TABLE `listing` ADD `ended_on` text;--> statement-breakpoint
ALTER TABLE `listing` ADD `end_reason` text;--> statement-breakpoint
ALTER TABLE `pledge` ADD `ended_on` text;--> statement-breakpoint
ALTER TABLE `pledge` ADD `end_reason` text;