CREATE TABLE `credit_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`key` text NOT NULL,
	`programme` text NOT NULL,
	`register` text NOT NULL,
	`block_start` integer NOT NULL,
	`block_end` integer NOT NULL,
	`serial` text NOT NULL,
	`quantity` integer NOT NULL,
	`project_id` text NOT NULL,
	`project_name` text NOT NULL,
	`country` text NOT NULL,
	`credit_type` text NOT NULL,
	`methodology` text NOT NULL,
	`vintage_from` text NOT NULL,
	`vintage_to` text NOT NULL,
	`issued_on` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credit_batch_key` ON `credit_batch` (`organisation_id`,`key`);--> statement-breakpoint
CREATE TABLE `ledger_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`retirement_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`n` integer NOT NULL,
	`kind` text NOT NULL,
	`tonnes` integer NOT NULL,
	`claim_id` text,
	`reverses` text,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`by_user` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entry_reverses_unique` ON `ledger_entry` (`reverses`);--> statement-breakpoint
CREATE INDEX `ledger_entry_organisation` ON `ledger_entry` (`organisation_id`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entry_n` ON `ledger_entry` (`retirement_id`,`n`);--> statement-breakpoint
CREATE TABLE `registry_check` (
	`id` text PRIMARY KEY NOT NULL,
	`retirement_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`report_id` text NOT NULL,
	`n` integer NOT NULL,
	`result` text NOT NULL,
	`url` text NOT NULL,
	`screenshot_sha256` text,
	`note` text NOT NULL,
	`at` text NOT NULL,
	`by_user` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `registry_check_report` ON `registry_check` (`report_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `registry_check_n` ON `registry_check` (`retirement_id`,`n`);--> statement-breakpoint
ALTER TABLE `instrument` ADD `register` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `instrument` ADD `serial_first` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `instrument` ADD `serial_last` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `instrument_block` ON `instrument` (`register`,`serial_first`);--> statement-breakpoint
ALTER TABLE `retirement` ADD `batch_id` text;