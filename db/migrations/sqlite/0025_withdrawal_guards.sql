-- A report is withdrawn with a reason that stays (domain.md 4.1).
CREATE TRIGGER `report_withdrawn_with_reason` BEFORE UPDATE OF `state` ON `report`
WHEN NEW.`state` = 'withdrawn' AND OLD.`state` <> 'withdrawn' AND NOT EXISTS (
  SELECT 1 FROM `report_withdrawal` AS w WHERE w.`report_id` = NEW.`id` AND w.`reason` <> ''
) BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable report'); END;
--> statement-breakpoint
CREATE TRIGGER `report_withdrawal_no_update` BEFORE UPDATE ON `report_withdrawal` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable report_withdrawal'); END;
--> statement-breakpoint
CREATE TRIGGER `report_withdrawal_no_delete` BEFORE DELETE ON `report_withdrawal` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable report_withdrawal'); END;
--> statement-breakpoint
-- A certificate is suspended for one of four causes, and names its successor once, as it is superseded (domain.md 4.4).
CREATE TRIGGER `certificate_suspended_for_cause` BEFORE INSERT ON `certificate_event`
WHEN NEW.`state` = 'suspended'
  AND NEW.`cause` NOT IN ('complaint', 'facts_discovered', 'accreditation_lapse', 'successor_published')
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable certificate_event'); END;
--> statement-breakpoint
CREATE TRIGGER `certificate_successor` BEFORE UPDATE OF `superseded_by` ON `certificate`
WHEN OLD.`superseded_by` IS NOT NULL OR NEW.`state` <> 'superseded'
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable certificate'); END;
