-- A certificate is revoked by two people (domain.md 4.4), and one that has expired stays so.
CREATE TRIGGER `certificate_revoked_by_two` BEFORE INSERT ON `certificate_event`
WHEN NEW.`state` = 'revoked' AND NOT EXISTS (
  SELECT 1 FROM `certificate` AS c WHERE c.`id` = NEW.`certificate_id` AND c.`revocation` IS NOT NULL
    AND NEW.`by_user` <> '' AND json_extract(c.`revocation`, '$.by') <> NEW.`by_user`
) BEGIN SELECT RAISE(ABORT, 'zeroproof:two people'); END;
--> statement-breakpoint
CREATE TRIGGER `certificate_revoked` BEFORE UPDATE OF `state` ON `certificate`
WHEN NEW.`state` = 'revoked' AND OLD.`state` <> 'revoked' AND NOT EXISTS (
  SELECT 1 FROM `certificate_event` AS e WHERE e.`certificate_id` = NEW.`id` AND e.`state` = 'revoked'
) BEGIN SELECT RAISE(ABORT, 'zeroproof:two people'); END;
--> statement-breakpoint
CREATE TRIGGER `certificate_born_revoked` BEFORE INSERT ON `certificate`
WHEN NEW.`state` = 'revoked' BEGIN SELECT RAISE(ABORT, 'zeroproof:two people'); END;
--> statement-breakpoint
DROP TRIGGER `certificate_final`;
--> statement-breakpoint
CREATE TRIGGER `certificate_final` BEFORE UPDATE OF `state` ON `certificate`
WHEN OLD.`state` IN ('revoked', 'superseded', 'expired') AND NEW.`state` <> OLD.`state`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable certificate'); END;
--> statement-breakpoint
-- An opinion stands again or is withdrawn by two people, and what was decided is only added to (domain.md 4.3).
CREATE TRIGGER `engagement_ruling_by_two` BEFORE INSERT ON `engagement_ruling`
WHEN NEW.`act` IN ('confirm', 'withdraw') AND (NEW.`second_user` IS NULL OR NOT EXISTS (
  SELECT 1 FROM `proposed_ruling` AS p WHERE p.`engagement_id` = NEW.`engagement_id` AND p.`act` = NEW.`act`
    AND p.`by_user` = NEW.`by_user` AND p.`by_user` <> NEW.`second_user`
)) BEGIN SELECT RAISE(ABORT, 'zeroproof:two people'); END;
--> statement-breakpoint
CREATE TRIGGER `engagement_ruling_no_update` BEFORE UPDATE ON `engagement_ruling` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable engagement_ruling'); END;
--> statement-breakpoint
CREATE TRIGGER `engagement_ruling_no_delete` BEFORE DELETE ON `engagement_ruling` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable engagement_ruling'); END;
--> statement-breakpoint
CREATE TRIGGER `engagement_rested` BEFORE UPDATE OF `state` ON `engagement`
WHEN OLD.`state` = 'reopened' AND NEW.`state` IN ('issued', 'closed') AND NOT EXISTS (
  SELECT 1 FROM `engagement_ruling` AS r WHERE r.`engagement_id` = NEW.`id`
    AND r.`act` = CASE NEW.`state` WHEN 'issued' THEN 'confirm' ELSE 'withdraw' END
    AND r.`at` >= (SELECT MAX(o.`at`) FROM `engagement_ruling` AS o WHERE o.`engagement_id` = NEW.`id` AND o.`act` = 'reopen')
) BEGIN SELECT RAISE(ABORT, 'zeroproof:two people'); END;
--> statement-breakpoint
CREATE TRIGGER `engagement_final` BEFORE UPDATE OF `state` ON `engagement`
WHEN OLD.`state` IN ('closed', 'terminated') AND NEW.`state` <> OLD.`state`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable engagement'); END;
--> statement-breakpoint
-- A fact that was reported is answered once, and keeps its text.
CREATE TRIGGER `discovered_fact_answered` BEFORE UPDATE ON `discovered_fact`
WHEN OLD.`outcome` IS NOT NULL OR NEW.`text` <> OLD.`text` OR NEW.`at` <> OLD.`at` OR NEW.`reported_by` <> OLD.`reported_by`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable discovered_fact'); END;
--> statement-breakpoint
CREATE TRIGGER `discovered_fact_no_delete` BEFORE DELETE ON `discovered_fact` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable discovered_fact'); END;
