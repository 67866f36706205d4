DROP INDEX `certificate_statement_sha256_unique`;--> statement-breakpoint
CREATE INDEX `certificate_statement` ON `certificate` (`statement_sha256`);--> statement-breakpoint
-- A statement has one certificate in force at most (domain.md 4.4).
CREATE TRIGGER `certificate_one_in_force` BEFORE INSERT ON `certificate`
WHEN EXISTS (
  SELECT 1 FROM `certificate` AS c WHERE c.`statement_sha256` = NEW.`statement_sha256`
    AND c.`state` IN ('issued', 'suspended') AND c.`valid_to` >= NEW.`valid_from`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable certificate'); END;
