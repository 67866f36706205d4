-- What nobody decided lapses with the revision that it is of, and only with it; a lapsed restatement stays as it was (docs/decisions/0013).
CREATE TRIGGER `restatement_lapsed` BEFORE UPDATE ON `restatement`
WHEN OLD.`state` = 'lapsed' OR (NEW.`state` = 'lapsed' AND (
  OLD.`state` NOT IN ('proposed', 'assessed')
  OR EXISTS (SELECT 1 FROM `report` AS r WHERE r.`id` = OLD.`report_id` AND r.`state` = 'published')
))
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable restatement'); END;
--> statement-breakpoint
-- Of one edition the portal proposes to restate a year once, whatever became of it (domain.md 4.5).
CREATE UNIQUE INDEX `restatement_edition` ON `restatement` (`report_id`, `cause`) WHERE `origin` = 'edition';
