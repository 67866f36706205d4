CREATE TABLE `report_withdrawal` (
	`report_id` text PRIMARY KEY NOT NULL,
	`was` text NOT NULL,
	`reason` text NOT NULL,
	`by_user` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `certificate_event` ADD `cause` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `certificate` ADD `superseded_by` text;