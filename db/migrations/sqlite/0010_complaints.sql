CREATE TABLE `complaint_event` (
	`id` text PRIMARY KEY NOT NULL,
	`complaint_id` text NOT NULL,
	`act` text NOT NULL,
	`side` text NOT NULL,
	`by_user` text,
	`outcome` text,
	`text` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`complaint_id`) REFERENCES `complaint`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `complaint_event_complaint` ON `complaint_event` (`complaint_id`,`at`);--> statement-breakpoint
CREATE TABLE `complaint_sender` (
	`id` text PRIMARY KEY NOT NULL,
	`address_hash` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `complaint_sender_at` ON `complaint_sender` (`at`);--> statement-breakpoint
CREATE TABLE `complaint` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`secret_hash` text NOT NULL,
	`about` text NOT NULL,
	`object` text NOT NULL,
	`organisation_id` text NOT NULL,
	`report_id` text,
	`certificate_id` text,
	`body_id` text,
	`text` text NOT NULL,
	`contact` text NOT NULL,
	`state` text NOT NULL,
	`received_at` text NOT NULL,
	`acknowledge_by` text NOT NULL,
	`decide_by` text NOT NULL,
	`handler_id` text,
	`handler_body_id` text,
	`answer_by` text,
	`heard_at` text,
	`decided_by` text,
	`outcome` text,
	`appeal_by` text,
	`appeal_outcome` text,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `complaint_reference_unique` ON `complaint` (`reference`);--> statement-breakpoint
CREATE INDEX `complaint_organisation` ON `complaint` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `complaint_body` ON `complaint` (`body_id`);--> statement-breakpoint
CREATE INDEX `complaint_handler` ON `complaint` (`handler_id`);--> statement-breakpoint
CREATE INDEX `complaint_report` ON `complaint` (`report_id`);