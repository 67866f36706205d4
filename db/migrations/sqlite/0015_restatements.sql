CREATE TABLE `restatement` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`report_id` text NOT NULL,
	`trigger` text NOT NULL,
	`origin` text NOT NULL,
	`cause` text NOT NULL,
	`reason` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`assessment` text,
	`required` integer,
	`assessed_by` text,
	`assessed_at` text,
	`decided_by` text,
	`decided_at` text,
	`decision_reason` text NOT NULL,
	`to_report_id` text,
	`done_at` text,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `restatement_report` ON `restatement` (`report_id`,`proposed_at`);