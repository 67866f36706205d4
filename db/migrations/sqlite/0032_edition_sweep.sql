CREATE TABLE `edition_sweep` (
	`report_id` text PRIMARY KEY NOT NULL,
	`swept_to` text NOT NULL
);
