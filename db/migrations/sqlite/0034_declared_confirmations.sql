ALTER TABLE `assignment` ADD `independent` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `competent` integer DEFAULT 0 NOT NULL;

--> statement-breakpoint
-- Nobody has declared who has not confirmed both: independence of the organisation and competence (SD4).
CREATE TRIGGER `assignment_confirmed_insert` BEFORE INSERT ON `assignment`
WHEN NEW.`declared_at` IS NOT NULL AND (NEW.`independent` <> 1 OR NEW.`competent` <> 1)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `assignment_confirmed_update` BEFORE UPDATE OF `declared_at`, `independent`, `competent` ON `assignment`
WHEN NEW.`declared_at` IS NOT NULL AND (NEW.`independent` <> 1 OR NEW.`competent` <> 1)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
