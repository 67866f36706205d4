ALTER TABLE `certificate_event` ADD `by_user` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `certificate_event` ADD `by_role` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `certificate` ADD `revocation` text;