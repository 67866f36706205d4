-- Retirements of before the ledger get their entries and checks, by what their rows say.
INSERT INTO `ledger_entry` (`id`, `retirement_id`, `organisation_id`, `n`, `kind`, `tonnes`, `reason`, `at`, `by_user`)
SELECT `id`, `id`, `organisation_id`, 1, 'retired', `quantity`, '', `created_at`, `created_by` FROM `retirement`;
--> statement-breakpoint
INSERT INTO `ledger_entry` (`id`, `retirement_id`, `organisation_id`, `n`, `kind`, `tonnes`, `reverses`, `reason`, `at`, `by_user`)
SELECT `id` || '~2', `id`, `organisation_id`, 2, 'reversed', -`quantity`, `id`, '', `withdrawn_at`, `created_by`
FROM `retirement` WHERE `withdrawn_at` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `ledger_entry` (`id`, `retirement_id`, `organisation_id`, `n`, `kind`, `tonnes`, `claim_id`, `reason`, `at`, `by_user`)
SELECT r.`id` || '~2', r.`id`, r.`organisation_id`, 2, 'allocated', r.`quantity`, r.`claim_id`, '',
  coalesce(c.`issued_at`, r.`created_at`), coalesce(c.`issued_by`, r.`created_by`)
FROM `retirement` AS r LEFT JOIN `certificate` AS c ON c.`claim_id` = r.`claim_id`
WHERE r.`claim_id` IS NOT NULL AND r.`withdrawn_at` IS NULL;
--> statement-breakpoint
INSERT INTO `registry_check` (`id`, `retirement_id`, `organisation_id`, `report_id`, `n`, `result`, `url`, `note`, `at`, `by_user`)
SELECT `id`, `id`, `organisation_id`, `report_id`, 1, 'confirmed', '', '', `checked_at`, `checked_by`
FROM `retirement` WHERE `checked_by` IS NOT NULL AND `checked_at` IS NOT NULL;
--> statement-breakpoint
-- The ledger is append-only: a correction is a reversing entry (domain.md 2).
CREATE TRIGGER `ledger_entry_no_update` BEFORE UPDATE ON `ledger_entry` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable ledger_entry'); END;
--> statement-breakpoint
CREATE TRIGGER `ledger_entry_no_delete` BEFORE DELETE ON `ledger_entry` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable ledger_entry'); END;
--> statement-breakpoint
CREATE TRIGGER `registry_check_no_update` BEFORE UPDATE ON `registry_check` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable registry_check'); END;
--> statement-breakpoint
CREATE TRIGGER `registry_check_no_delete` BEFORE DELETE ON `registry_check` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable registry_check'); END;
--> statement-breakpoint
CREATE TRIGGER `credit_batch_no_update` BEFORE UPDATE ON `credit_batch` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable credit_batch'); END;
--> statement-breakpoint
CREATE TRIGGER `credit_batch_no_delete` BEFORE DELETE ON `credit_batch`
WHEN EXISTS (SELECT 1 FROM `retirement` WHERE `batch_id` = OLD.`id`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable credit_batch'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_no_delete` BEFORE DELETE ON `retirement` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable retirement'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_facts` BEFORE UPDATE OF `report_id`, `organisation_id`, `created_at`, `created_by`, `programme`, `register`,
  `block_start`, `block_end`, `project_id`, `project_name`, `country`, `credit_type`, `methodology`, `vintage_from`, `vintage_to`, `serial`,
  `quantity`, `issued_on`, `forward`, `retired_on`, `beneficiary`, `purpose`, `registry_url`, `adjustment`, `criteria`,
  `sold_as_certificates`, `evidence`, `batch_id` ON `retirement`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable retirement'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_reversed` BEFORE UPDATE OF `withdrawn_at` ON `retirement`
WHEN OLD.`withdrawn_at` IS NOT NULL OR NOT EXISTS (
  SELECT 1 FROM `ledger_entry` WHERE `retirement_id` = NEW.`id` AND `kind` = 'reversed'
) BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable retirement'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_allocated` BEFORE UPDATE OF `claim_id` ON `retirement`
WHEN (
  SELECT coalesce(sum(`tonnes`), 0) FROM `ledger_entry`
  WHERE `retirement_id` = NEW.`id` AND `claim_id` IS NOT NULL AND (NEW.`claim_id` IS NULL OR `claim_id` = NEW.`claim_id`)
) <> CASE WHEN NEW.`claim_id` IS NULL THEN 0 ELSE NEW.`quantity` END
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable retirement'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_checked` BEFORE UPDATE OF `checked_by`, `checked_at` ON `retirement`
WHEN NEW.`checked_by` IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM `registry_check`
  WHERE `retirement_id` = NEW.`id` AND `result` = 'confirmed' AND `by_user` = NEW.`checked_by` AND `at` = NEW.`checked_at`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable retirement'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_in_batch` BEFORE INSERT ON `retirement`
WHEN NEW.`batch_id` IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM `credit_batch` AS b WHERE b.`id` = NEW.`batch_id` AND b.`organisation_id` = NEW.`organisation_id`
    AND b.`programme` = NEW.`programme` AND b.`register` = NEW.`register`
    AND b.`block_start` <= NEW.`block_start` AND b.`block_end` >= NEW.`block_end`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
--> statement-breakpoint
-- An entry is of a whole block, and follows from what the block's entries are so far.
CREATE TRIGGER `ledger_entry_follows` BEFORE INSERT ON `ledger_entry`
WHEN NOT EXISTS (
  SELECT 1 FROM `retirement` AS r WHERE r.`id` = NEW.`retirement_id` AND r.`organisation_id` = NEW.`organisation_id`
    AND NEW.`tonnes` = CASE WHEN NEW.`kind` IN ('retired', 'allocated') THEN r.`quantity` ELSE -r.`quantity` END
    AND CASE NEW.`kind`
      WHEN 'retired' THEN NEW.`n` = 1 AND NEW.`reverses` IS NULL AND NEW.`claim_id` IS NULL
      WHEN 'allocated' THEN NEW.`n` > 1 AND NEW.`reverses` IS NULL AND NEW.`claim_id` IS NOT NULL AND r.`withdrawn_at` IS NULL
        AND (SELECT coalesce(sum(`tonnes`), 0) FROM `ledger_entry` WHERE `retirement_id` = r.`id` AND `claim_id` IS NOT NULL) = 0
      WHEN 'reversed' THEN NEW.`reason` <> '' AND NEW.`claim_id` IS NULL AND r.`withdrawn_at` IS NULL AND r.`claim_id` IS NULL
        AND EXISTS (SELECT 1 FROM `ledger_entry` WHERE `id` = NEW.`reverses` AND `retirement_id` = r.`id` AND `kind` = 'retired')
      WHEN 'released' THEN NEW.`reason` <> ''
        AND EXISTS (SELECT 1 FROM `ledger_entry` WHERE `id` = NEW.`reverses` AND `retirement_id` = r.`id` AND `kind` = 'allocated' AND `claim_id` = NEW.`claim_id`)
      ELSE 0 END
) BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
--> statement-breakpoint
-- Who recorded a retirement does not check it (domain.md 4.6, SD1).
CREATE TRIGGER `registry_check_second_person` BEFORE INSERT ON `registry_check`
WHEN NOT EXISTS (
  SELECT 1 FROM `retirement` AS r WHERE r.`id` = NEW.`retirement_id` AND r.`organisation_id` = NEW.`organisation_id`
    AND r.`report_id` = NEW.`report_id` AND r.`withdrawn_at` IS NULL AND r.`created_by` <> NEW.`by_user`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:ledger'); END;
--> statement-breakpoint
-- A certificate serves one reporter and one year; revisions of that year share it.
CREATE TRIGGER `instrument_overlap_insert` BEFORE INSERT ON `instrument`
WHEN NEW.`register` <> '' AND EXISTS (
  SELECT 1 FROM `instrument` AS i JOIN `report` AS theirs ON theirs.`id` = i.`report_id` JOIN `report` AS ours ON ours.`id` = NEW.`report_id`
  WHERE i.`register` = NEW.`register` AND i.`serial_first` <= NEW.`serial_last` AND i.`serial_last` >= NEW.`serial_first` AND i.`id` <> NEW.`id`
    AND (theirs.`organisation_id` <> ours.`organisation_id` OR theirs.`label` <> ours.`label` OR theirs.`id` = ours.`id`)
) BEGIN SELECT RAISE(ABORT, 'zeroproof:certificate overlap'); END;
--> statement-breakpoint
CREATE TRIGGER `instrument_overlap_update` BEFORE UPDATE ON `instrument`
WHEN NEW.`register` <> '' AND EXISTS (
  SELECT 1 FROM `instrument` AS i JOIN `report` AS theirs ON theirs.`id` = i.`report_id` JOIN `report` AS ours ON ours.`id` = NEW.`report_id`
  WHERE i.`register` = NEW.`register` AND i.`serial_first` <= NEW.`serial_last` AND i.`serial_last` >= NEW.`serial_first` AND i.`id` <> NEW.`id`
    AND (theirs.`organisation_id` <> ours.`organisation_id` OR theirs.`label` <> ours.`label` OR theirs.`id` = ours.`id`)
) BEGIN SELECT RAISE(ABORT, 'zeroproof:certificate overlap'); END;
