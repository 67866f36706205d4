-- What was decided for good stays: a withdrawn finding, a discarded claim and one with its certificate (domain.md 4.2, 4.4).
CREATE TRIGGER `finding_final` BEFORE UPDATE OF `state` ON `finding`
WHEN OLD.`state` = 'withdrawn' AND NEW.`state` <> OLD.`state`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable finding'); END;
--> statement-breakpoint
CREATE TRIGGER `claim_final` BEFORE UPDATE OF `state` ON `claim`
WHEN OLD.`state` IN ('discarded', 'issued') AND NEW.`state` <> OLD.`state`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable claim'); END;
