-- What is frozen is never changed (trust.md 7); no two live retirements share a serial, in the whole installation (domain.md R-20).
CREATE TRIGGER `statement_no_update` BEFORE UPDATE ON `statement` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable statement'); END;
--> statement-breakpoint
CREATE TRIGGER `statement_no_delete` BEFORE DELETE ON `statement` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable statement'); END;
--> statement-breakpoint
CREATE TRIGGER `document_no_update` BEFORE UPDATE ON `document` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable document'); END;
--> statement-breakpoint
CREATE TRIGGER `document_no_delete` BEFORE DELETE ON `document` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable document'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_bytes_no_update` BEFORE UPDATE ON `evidence_bytes` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable evidence_bytes'); END;
--> statement-breakpoint
CREATE TRIGGER `evidence_bytes_no_delete` BEFORE DELETE ON `evidence_bytes` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable evidence_bytes'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_update` BEFORE UPDATE ON `audit_event` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable audit_event'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_delete` BEFORE DELETE ON `audit_event` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable audit_event'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_overlap_insert` BEFORE INSERT ON `retirement`
WHEN NEW.`withdrawn_at` IS NULL AND EXISTS (
  SELECT 1 FROM `retirement` AS r
  WHERE r.`programme` = NEW.`programme` AND r.`register` = NEW.`register` AND r.`withdrawn_at` IS NULL
    AND r.`block_start` <= NEW.`block_end` AND r.`block_end` >= NEW.`block_start` AND r.`id` <> NEW.`id`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:overlap'); END;
--> statement-breakpoint
CREATE TRIGGER `retirement_overlap_update` BEFORE UPDATE ON `retirement`
WHEN NEW.`withdrawn_at` IS NULL AND EXISTS (
  SELECT 1 FROM `retirement` AS r
  WHERE r.`programme` = NEW.`programme` AND r.`register` = NEW.`register` AND r.`withdrawn_at` IS NULL
    AND r.`block_start` <= NEW.`block_end` AND r.`block_end` >= NEW.`block_start` AND r.`id` <> NEW.`id`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:overlap'); END;
