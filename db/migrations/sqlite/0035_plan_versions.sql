CREATE TABLE `plan_draft` (
	`engagement_id` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`by_user` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `plan_version` (
	`engagement_id` text NOT NULL,
	`n` integer NOT NULL,
	`plan` text NOT NULL,
	`reason` text NOT NULL,
	`by_user` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`engagement_id`, `n`)
);
--> statement-breakpoint
-- Plans of before there were versions: each is the first of its engagement; who approved it stands in the audit trail.
INSERT INTO `plan_version` (`engagement_id`, `n`, `plan`, `reason`, `by_user`, `at`)
SELECT `id`, 1, `plan`, '', '', `plan_approved_at` FROM `engagement` WHERE `plan_approved_at` IS NOT NULL;
--> statement-breakpoint
-- An approved plan stays; an amendment is a further version, with its reason (domain.md 4.3).
CREATE TRIGGER `plan_version_no_update` BEFORE UPDATE ON `plan_version` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable plan_version'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_version_no_delete` BEFORE DELETE ON `plan_version` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable plan_version'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_version_follows` BEFORE INSERT ON `plan_version`
WHEN NEW.`n` <> 1 + (SELECT count(*) FROM `plan_version` AS v WHERE v.`engagement_id` = NEW.`engagement_id`)
  OR (NEW.`n` > 1 AND NEW.`reason` = '')
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable plan_version'); END;
