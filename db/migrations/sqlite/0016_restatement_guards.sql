-- A year has one revision on its way and one that is published (domain.md 2).
CREATE UNIQUE INDEX `report_one_open` ON `report` (`organisation_id`, `label`)
WHERE `state` IN ('draft', 'submitted', 'in_verification', 'returned', 'verified', 'approved');
--> statement-breakpoint
CREATE UNIQUE INDEX `report_one_published` ON `report` (`organisation_id`, `label`) WHERE `state` = 'published';
--> statement-breakpoint
-- Superseded is final (domain.md 4.1).
CREATE TRIGGER `report_final` BEFORE UPDATE OF `state` ON `report`
WHEN OLD.`state` = 'superseded' AND NEW.`state` <> OLD.`state`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable report'); END;
--> statement-breakpoint
-- Who assessed a restatement does not decide it, and what was decided stays (domain.md 4.5).
CREATE TRIGGER `restatement_no_delete` BEFORE DELETE ON `restatement` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable restatement'); END;
--> statement-breakpoint
CREATE TRIGGER `restatement_second_person` BEFORE UPDATE ON `restatement`
WHEN NEW.`decided_by` IS NOT NULL AND (NEW.`assessed_by` IS NULL OR NEW.`decided_by` = NEW.`assessed_by`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:restatement assessor'); END;
--> statement-breakpoint
CREATE TRIGGER `restatement_proposed` BEFORE UPDATE OF `id`, `organisation_id`, `report_id`, `trigger`, `origin`, `cause`, `reason`,
  `proposed_by`, `proposed_at` ON `restatement`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable restatement'); END;
--> statement-breakpoint
CREATE TRIGGER `restatement_decided` BEFORE UPDATE ON `restatement`
WHEN OLD.`state` IN ('declined', 'done') OR (OLD.`decided_by` IS NOT NULL AND (
  NEW.`decided_by` <> OLD.`decided_by` OR NEW.`decided_at` <> OLD.`decided_at` OR NEW.`decision_reason` <> OLD.`decision_reason`
  OR NEW.`assessed_by` <> OLD.`assessed_by` OR NEW.`assessment` <> OLD.`assessment` OR NEW.`required` <> OLD.`required`
  OR NEW.`to_report_id` <> OLD.`to_report_id` OR NEW.`state` NOT IN ('approved', 'done')
))
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable restatement'); END;
--> statement-breakpoint
-- Below the threshold only may a restatement be declined.
CREATE TRIGGER `restatement_declined` BEFORE UPDATE OF `state` ON `restatement`
WHEN NEW.`state` = 'declined' AND coalesce(NEW.`required`, 1) = 1
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable restatement'); END;
