-- A certificate's history is only added to, and what is revoked or superseded stays so (domain.md 4.4).
CREATE TRIGGER `certificate_event_no_update` BEFORE UPDATE ON `certificate_event` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable certificate_event'); END;
--> statement-breakpoint
CREATE TRIGGER `certificate_event_no_delete` BEFORE DELETE ON `certificate_event` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable certificate_event'); END;
--> statement-breakpoint
CREATE TRIGGER `certificate_final` BEFORE UPDATE OF `state` ON `certificate`
WHEN OLD.`state` IN ('revoked', 'superseded') AND NEW.`state` <> OLD.`state`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable certificate'); END;
