ALTER TABLE `organisation` ADD `accredited_scopes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisation` ADD `accredited_sectors` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- Whoever verified here before, verified the statements of organisations.
UPDATE `organisation` SET `accredited_scopes` = '["organisation"]' WHERE `kind` = 'body' AND `accredited_from` IS NOT NULL;
