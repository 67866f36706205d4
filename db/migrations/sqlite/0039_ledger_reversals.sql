CREATE TABLE `reversal` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`organisation_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`by_user` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reversal_organisation` ON `reversal` (`organisation_id`,`at`);--> statement-breakpoint
ALTER TABLE `credit_batch` ADD `withdrawn_at` text;--> statement-breakpoint
CREATE INDEX `credit_batch_block` ON `credit_batch` (`programme`,`register`,`block_start`);--> statement-breakpoint
ALTER TABLE `instrument` ADD `withdrawn_at` text;
--> statement-breakpoint
-- A batch is taken back by a reversal, and never deleted; its key alone goes, to whoever records it anew (domain.md 2).
DROP TRIGGER `credit_batch_no_update`;
--> statement-breakpoint
DROP TRIGGER `credit_batch_no_delete`;
--> statement-breakpoint
CREATE TRIGGER `credit_batch_no_delete` BEFORE DELETE ON `credit_batch` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable credit_batch'); END;
--> statement-breakpoint
CREATE TRIGGER `credit_batch_facts` BEFORE UPDATE OF
  `id`, `organisation_id`, `programme`, `register`, `block_start`, `block_end`, `serial`, `quantity`, `project_id`,
  `project_name`, `country`, `credit_type`, `methodology`, `vintage_from`, `vintage_to`, `issued_on`, `created_at`, `created_by` ON `credit_batch`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable credit_batch'); END;
--> statement-breakpoint
CREATE TRIGGER `credit_batch_reversed` BEFORE UPDATE OF `key`, `withdrawn_at` ON `credit_batch`
WHEN OLD.`withdrawn_at` IS NOT NULL OR NEW.`key` <> OLD.`key` || '~' || OLD.`id` OR NOT EXISTS (
  SELECT 1 FROM `reversal` WHERE `subject_id` = NEW.`id` AND `subject` = 'batch' AND `at` = NEW.`withdrawn_at`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable credit_batch'); END;
--> statement-breakpoint
-- Credits are held once in the whole installation.
CREATE TRIGGER `credit_batch_overlap` BEFORE INSERT ON `credit_batch`
WHEN EXISTS (
  SELECT 1 FROM `credit_batch` AS b
  WHERE b.`programme` = NEW.`programme` AND b.`register` = NEW.`register` AND b.`withdrawn_at` IS NULL
    AND b.`block_start` <= NEW.`block_end` AND b.`block_end` >= NEW.`block_start`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:batch overlap'); END;
--> statement-breakpoint
DROP TRIGGER `retirement_in_batch`;
--> statement-breakpoint
CREATE TRIGGER `retirement_in_batch` BEFORE INSERT ON `retirement`
WHEN NEW.`batch_id` IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM `credit_batch` AS b WHERE b.`id` = NEW.`batch_id` AND b.`organisation_id` = NEW.`organisation_id`
    AND b.`programme` = NEW.`programme` AND b.`register` = NEW.`register` AND b.`withdrawn_at` IS NULL
    AND b.`block_start` <= NEW.`block_start` AND b.`block_end` >= NEW.`block_end`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
--> statement-breakpoint
CREATE TRIGGER `reversal_no_update` BEFORE UPDATE ON `reversal` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable reversal'); END;
--> statement-breakpoint
CREATE TRIGGER `reversal_no_delete` BEFORE DELETE ON `reversal` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable reversal'); END;
--> statement-breakpoint
-- Taken back by its own organisation: a batch of which nothing is retired, an instrument of a year that is open to edits.
CREATE TRIGGER `reversal_follows` BEFORE INSERT ON `reversal`
WHEN NEW.`reason` = '' OR NOT CASE NEW.`subject`
  WHEN 'batch' THEN EXISTS (
    SELECT 1 FROM `credit_batch` WHERE `id` = NEW.`subject_id` AND `organisation_id` = NEW.`organisation_id` AND `withdrawn_at` IS NULL
  ) AND NOT EXISTS (SELECT 1 FROM `retirement` WHERE `batch_id` = NEW.`subject_id` AND `withdrawn_at` IS NULL)
  WHEN 'instrument' THEN EXISTS (
    SELECT 1 FROM `instrument` AS i JOIN `report` AS r ON r.`id` = i.`report_id`
    WHERE i.`id` = NEW.`subject_id` AND i.`withdrawn_at` IS NULL AND r.`organisation_id` = NEW.`organisation_id`
      AND r.`state` IN ('draft', 'returned') AND NOT EXISTS (SELECT 1 FROM `claim` WHERE `report_id` = r.`id` AND `state` = 'requested')
  )
  ELSE 0 END
BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
--> statement-breakpoint
-- What was submitted of a year is never updated or deleted (domain.md 2).
CREATE TRIGGER `instrument_no_delete` BEFORE DELETE ON `instrument`
WHEN EXISTS (SELECT 1 FROM `statement` WHERE `report_id` = OLD.`report_id`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable instrument'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_facts` BEFORE UPDATE OF
  `id`, `report_id`, `created_at`, `created_by`, `kind`, `system`, `technology`, `generator`, `market`, `site`, `assigned_only`,
  `serial_from`, `serial_to`, `register`, `serial_first`, `serial_last`, `vintage_from`, `vintage_to`, `megawatt_hours`,
  `kilograms_per_megawatt_hour`, `retired_on`, `beneficiary`, `criteria`, `evidence` ON `instrument`
WHEN OLD.`withdrawn_at` IS NOT NULL OR EXISTS (SELECT 1 FROM `statement` WHERE `report_id` = OLD.`report_id`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable instrument'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_reversed` BEFORE UPDATE OF `key`, `version`, `withdrawn_at` ON `instrument`
WHEN (
  OLD.`withdrawn_at` IS NOT NULL OR NEW.`withdrawn_at` IS NOT NULL
  OR EXISTS (SELECT 1 FROM `statement` WHERE `report_id` = OLD.`report_id`)
) AND (
  OLD.`withdrawn_at` IS NOT NULL OR NEW.`key` <> OLD.`key` || '~' || OLD.`id` OR NOT EXISTS (
    SELECT 1 FROM `reversal` WHERE `subject_id` = NEW.`id` AND `subject` = 'instrument' AND `at` = NEW.`withdrawn_at`
  )
) BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable instrument'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_born` BEFORE INSERT ON `instrument` WHEN NEW.`withdrawn_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
--> statement-breakpoint
DROP TRIGGER `instrument_overlap_insert`;
--> statement-breakpoint
CREATE TRIGGER `instrument_overlap_insert` BEFORE INSERT ON `instrument`
WHEN NEW.`register` <> '' AND NEW.`withdrawn_at` IS NULL AND EXISTS (
  SELECT 1 FROM `instrument` AS i JOIN `report` AS theirs ON theirs.`id` = i.`report_id` JOIN `report` AS ours ON ours.`id` = NEW.`report_id`
  WHERE i.`register` = NEW.`register` AND i.`serial_first` <= NEW.`serial_last` AND i.`serial_last` >= NEW.`serial_first` AND i.`id` <> NEW.`id`
    AND i.`withdrawn_at` IS NULL
    AND (theirs.`organisation_id` <> ours.`organisation_id` OR theirs.`label` <> ours.`label` OR theirs.`id` = ours.`id`)
) BEGIN SELECT RAISE(ABORT, 'zeroproof:certificate overlap'); END;
--> statement-breakpoint
DROP TRIGGER `instrument_overlap_update`;
--> statement-breakpoint
CREATE TRIGGER `instrument_overlap_update` BEFORE UPDATE ON `instrument`
WHEN NEW.`register` <> '' AND NEW.`withdrawn_at` IS NULL AND EXISTS (
  SELECT 1 FROM `instrument` AS i JOIN `report` AS theirs ON theirs.`id` = i.`report_id` JOIN `report` AS ours ON ours.`id` = NEW.`report_id`
  WHERE i.`register` = NEW.`register` AND i.`serial_first` <= NEW.`serial_last` AND i.`serial_last` >= NEW.`serial_first` AND i.`id` <> NEW.`id`
    AND i.`withdrawn_at` IS NULL
    AND (theirs.`organisation_id` <> ours.`organisation_id` OR theirs.`label` <> ours.`label` OR theirs.`id` = ours.`id`)
) BEGIN SELECT RAISE(ABORT, 'zeroproof:certificate overlap'); END;
--> statement-breakpoint
-- A retirement begins with its first entry alone; what it becomes, its entries and checks say.
CREATE TRIGGER `retirement_born` BEFORE INSERT ON `retirement`
WHEN NEW.`withdrawn_at` IS NOT NULL OR NEW.`claim_id` IS NOT NULL OR NEW.`checked_by` IS NOT NULL OR NEW.`checked_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_key` BEFORE UPDATE OF `id`, `key` ON `retirement`
WHEN NEW.`id` <> OLD.`id` OR OLD.`withdrawn_at` IS NOT NULL OR NEW.`withdrawn_at` IS NULL OR NEW.`key` <> OLD.`key` || '~' || OLD.`id`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable retirement'); END;
--> statement-breakpoint
DROP TRIGGER `retirement_checked`;
--> statement-breakpoint
CREATE TRIGGER `retirement_checked` BEFORE UPDATE OF `checked_by`, `checked_at` ON `retirement`
WHEN NOT EXISTS (
  SELECT 1 FROM `registry_check` AS c WHERE c.`retirement_id` = NEW.`id`
    AND c.`n` = (SELECT max(`n`) FROM `registry_check` WHERE `retirement_id` = NEW.`id`)
    AND CASE c.`result` WHEN 'confirmed' THEN c.`by_user` = NEW.`checked_by` AND c.`at` = NEW.`checked_at`
      ELSE NEW.`checked_by` IS NULL AND NEW.`checked_at` IS NULL END
) BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable retirement'); END;
--> statement-breakpoint
-- Entries are numbered without a gap, so that of two at once one is refused; none follows a reversal.
DROP TRIGGER `ledger_entry_follows`;
--> statement-breakpoint
CREATE TRIGGER `ledger_entry_follows` BEFORE INSERT ON `ledger_entry`
WHEN NOT EXISTS (
  SELECT 1 FROM `retirement` AS r WHERE r.`id` = NEW.`retirement_id` AND r.`organisation_id` = NEW.`organisation_id`
    AND r.`withdrawn_at` IS NULL
    AND NEW.`n` = (SELECT count(*) + 1 FROM `ledger_entry` WHERE `retirement_id` = r.`id`)
    AND NOT EXISTS (SELECT 1 FROM `ledger_entry` WHERE `retirement_id` = r.`id` AND `kind` = 'reversed')
    AND NEW.`tonnes` = CASE WHEN NEW.`kind` IN ('retired', 'allocated') THEN r.`quantity` ELSE -r.`quantity` END
    AND CASE NEW.`kind`
      WHEN 'retired' THEN NEW.`n` = 1 AND NEW.`reverses` IS NULL AND NEW.`claim_id` IS NULL
      WHEN 'allocated' THEN NEW.`n` > 1 AND NEW.`reverses` IS NULL AND NEW.`claim_id` IS NOT NULL
        AND (SELECT coalesce(sum(`tonnes`), 0) FROM `ledger_entry` WHERE `retirement_id` = r.`id` AND `claim_id` IS NOT NULL) = 0
      WHEN 'reversed' THEN NEW.`reason` <> '' AND NEW.`claim_id` IS NULL AND r.`claim_id` IS NULL
        AND (SELECT coalesce(sum(`tonnes`), 0) FROM `ledger_entry` WHERE `retirement_id` = r.`id` AND `claim_id` IS NOT NULL) = 0
        AND EXISTS (SELECT 1 FROM `ledger_entry` WHERE `id` = NEW.`reverses` AND `retirement_id` = r.`id` AND `kind` = 'retired')
      WHEN 'released' THEN NEW.`reason` <> ''
        AND EXISTS (SELECT 1 FROM `ledger_entry` WHERE `id` = NEW.`reverses` AND `retirement_id` = r.`id` AND `kind` = 'allocated' AND `claim_id` = NEW.`claim_id`)
      ELSE 0 END
) BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
