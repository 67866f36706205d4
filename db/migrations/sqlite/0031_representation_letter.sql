CREATE TABLE `representation_letter` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`statement_sha256` text NOT NULL,
	`locale` text NOT NULL,
	`text` text NOT NULL,
	`signed_by` text NOT NULL,
	`capacity` text NOT NULL,
	`signed_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `representation_letter_report` ON `representation_letter` (`report_id`);

--> statement-breakpoint
-- A letter is kept as it was signed (4.1).
CREATE TRIGGER `representation_letter_no_update` BEFORE UPDATE ON `representation_letter` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable representation_letter'); END;
--> statement-breakpoint
CREATE TRIGGER `representation_letter_no_delete` BEFORE DELETE ON `representation_letter` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable representation_letter'); END;
