-- A complaint is handled and decided by somebody with no hand in its object (SD8), an appeal by another (domain.md 4.7);
-- its history is only added to, and what is closed stays so.
CREATE TRIGGER `complaint_handler_insert` BEFORE INSERT ON `complaint`
WHEN NEW.`handler_id` IS NOT NULL BEGIN SELECT RAISE(ABORT, 'zeroproof:complaint handler'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_handler_update` BEFORE UPDATE ON `complaint`
WHEN NEW.`handler_id` IS NOT NULL AND (
  (NEW.`state` = 'appeal' AND NEW.`handler_id` = NEW.`decided_by`)
  OR (NEW.`handler_id` IS NOT OLD.`handler_id` AND EXISTS (
    SELECT 1 FROM `report_hand` AS h WHERE h.`report_id` = NEW.`report_id` AND h.`user_id` = NEW.`handler_id`
  ))
) BEGIN SELECT RAISE(ABORT, 'zeroproof:complaint handler'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_decision` BEFORE INSERT ON `complaint_event`
WHEN NEW.`act` = 'complaint.decide' AND NOT EXISTS (
  SELECT 1 FROM `complaint` AS c WHERE c.`id` = NEW.`complaint_id` AND c.`handler_id` = NEW.`by_user`
    AND NOT EXISTS (SELECT 1 FROM `report_hand` AS h WHERE h.`report_id` = c.`report_id` AND h.`user_id` = NEW.`by_user`)
) BEGIN SELECT RAISE(ABORT, 'zeroproof:complaint handler'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_closed` BEFORE UPDATE ON `complaint`
WHEN OLD.`state` = 'closed' OR NEW.`text` <> OLD.`text` OR NEW.`secret_hash` <> OLD.`secret_hash`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_no_delete` BEFORE DELETE ON `complaint` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_event_no_update` BEFORE UPDATE ON `complaint_event` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint_event'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_event_no_delete` BEFORE DELETE ON `complaint_event` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint_event'); END;
