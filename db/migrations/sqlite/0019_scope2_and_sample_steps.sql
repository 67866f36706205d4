CREATE TABLE `sample_step` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`scopes` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`by_user` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sample_step_engagement` ON `sample_step` (`engagement_id`,`at`);--> statement-breakpoint
ALTER TABLE `finding` ADD `effect_location_grams` integer;