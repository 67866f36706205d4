CREATE TABLE `activity_total` (
	`report_id` text NOT NULL,
	`site` text NOT NULL,
	`category` text NOT NULL,
	`gas` text NOT NULL,
	`scope` integer NOT NULL,
	`scope3_category` integer,
	`grams` integer NOT NULL,
	`mismatch_grams` integer NOT NULL,
	`unstated_grams` integer NOT NULL,
	`lines` integer NOT NULL,
	PRIMARY KEY(`report_id`, `site`, `category`, `gas`)
);
--> statement-breakpoint
CREATE TABLE `api_key` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`prefix` text NOT NULL,
	`sha256` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`last_used_at` text,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_sha256_unique` ON `api_key` (`sha256`);--> statement-breakpoint
CREATE INDEX `api_key_organisation` ON `api_key` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `column_map` (
	`organisation_id` text NOT NULL,
	`template` text NOT NULL,
	`heads` text NOT NULL,
	`columns` text NOT NULL,
	`used_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `template`, `heads`)
);
--> statement-breakpoint
CREATE TABLE `idempotent_answer` (
	`api_key_id` text NOT NULL,
	`key` text NOT NULL,
	`request_sha256` text NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`api_key_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `import_bytes` (
	`job_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `import_job`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_job` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`template` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`state` text NOT NULL,
	`mode` text NOT NULL,
	`columns` text NOT NULL,
	`rows` integer NOT NULL,
	`done` integer NOT NULL,
	`cancelled` integer NOT NULL,
	`result` text,
	`requested_by` text NOT NULL,
	`requested_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `import_job_report` ON `import_job` (`report_id`,`requested_at`);--> statement-breakpoint
CREATE TABLE `own_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`key` text NOT NULL,
	`body` text NOT NULL,
	`reason` text NOT NULL,
	`evidence_name` text NOT NULL,
	`evidence_type` text NOT NULL,
	`evidence_sha256` text NOT NULL,
	`evidence` blob NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`decision` text,
	`decision_reason` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `own_factor_key` ON `own_factor` (`organisation_id`,`key`);--> statement-breakpoint
ALTER TABLE `activity` ADD `method` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `activity` ADD `inputs` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `import` ADD `template` text DEFAULT 'activity' NOT NULL;--> statement-breakpoint
ALTER TABLE `import` ADD `added` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `measure` ADD `context` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `site` ADD `ownership` text DEFAULT '[]' NOT NULL;