CREATE TABLE `mail_refusal` (
	`user_id` text NOT NULL,
	`message_group` text NOT NULL,
	PRIMARY KEY(`user_id`, `message_group`)
);
--> statement-breakpoint
CREATE TABLE `notification` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`about_id` text NOT NULL,
	`report_id` text,
	`kind` text NOT NULL,
	`path` text NOT NULL,
	`due_on` text,
	`key` text NOT NULL,
	`at` text NOT NULL,
	`read_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notification_key_unique` ON `notification` (`key`);--> statement-breakpoint
CREATE INDEX `notification_user` ON `notification` (`user_id`,`read_at`,`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`notification_id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` text NOT NULL,
	`fault` text NOT NULL,
	`finished_at` text,
	FOREIGN KEY (`notification_id`) REFERENCES `notification`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`due_at`);