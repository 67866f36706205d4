CREATE TABLE `claim_refusal` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`report_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`body_id` text NOT NULL,
	`statement_sha256` text NOT NULL,
	`gate` text NOT NULL,
	`reason` text NOT NULL,
	`refused_by` text NOT NULL,
	`refused_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claim_refusal_report` ON `claim_refusal` (`report_id`,`refused_at`);--> statement-breakpoint
CREATE TABLE `vcmi_confirmation` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`source` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `vcmi_confirmation_at` ON `vcmi_confirmation` (`confirmed_at`);