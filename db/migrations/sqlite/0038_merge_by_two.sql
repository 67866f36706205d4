CREATE TABLE `merge_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`account_id` text NOT NULL,
	`other_id` text NOT NULL,
	`reason` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`decided_by` text,
	`confirmed_at` text,
	`discarded_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merge_proposal_organisation` ON `merge_proposal` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `merge_proposal_account` ON `merge_proposal` (`account_id`);--> statement-breakpoint
CREATE INDEX `merge_proposal_other` ON `merge_proposal` (`other_id`);
--> statement-breakpoint
-- That two accounts are one person is said by one and agreed to by another: the person, or a second administrator (SD9);
CREATE TRIGGER `merge_proposal_open` BEFORE INSERT ON `merge_proposal`
WHEN NEW.`decided_by` IS NOT NULL OR NEW.`confirmed_at` IS NOT NULL OR NEW.`discarded_at` IS NOT NULL OR NEW.`account_id` = NEW.`other_id`
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `merge_proposal_for_good` BEFORE UPDATE ON `merge_proposal`
WHEN OLD.`decided_by` IS NOT NULL OR NEW.`organisation_id` <> OLD.`organisation_id` OR NEW.`account_id` <> OLD.`account_id`
  OR NEW.`other_id` <> OLD.`other_id` OR NEW.`proposed_by` <> OLD.`proposed_by` OR NEW.`reason` <> OLD.`reason`
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `merge_proposal_no_delete` BEFORE DELETE ON `merge_proposal` BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `merge_proposal_by_two` BEFORE UPDATE OF `confirmed_at`, `decided_by` ON `merge_proposal`
WHEN NEW.`confirmed_at` IS NOT NULL AND (
  NEW.`decided_by` IS NULL OR NEW.`decided_by` = NEW.`proposed_by`
  OR (NEW.`decided_by` NOT IN (NEW.`account_id`, NEW.`other_id`) AND (
    EXISTS (SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`decided_by` AND s.`other_id` = NEW.`proposed_by`)
    OR NOT EXISTS (
      SELECT 1 FROM `membership` AS m
      WHERE m.`organisation_id` = NEW.`organisation_id` AND m.`user_id` = NEW.`decided_by` AND m.`role` IN ('org_admin', 'body_admin')
        AND (m.`valid_to` IS NULL OR m.`valid_to` > NEW.`confirmed_at`)
    )
  ))
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- nobody is found to be another without that.
CREATE TRIGGER `same_person_agreed` BEFORE INSERT ON `same_person`
WHEN NOT EXISTS (
  SELECT 1 FROM `merge_proposal` AS p WHERE p.`proposed_by` = NEW.`merged_by` AND p.`confirmed_at` = NEW.`merged_at`
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- While a body is engaged, who has been a member since gets no role at once by another of their accounts (SD5, SD9).
CREATE TRIGGER `membership_other_account` BEFORE INSERT ON `membership`
WHEN EXISTS (
  SELECT 1 FROM `engagement` AS e JOIN `membership` AS m ON m.`organisation_id` = NEW.`organisation_id`
    JOIN `same_person` AS s ON s.`other_id` = m.`user_id`
  WHERE NEW.`organisation_id` IN (e.`organisation_id`, e.`body_id`) AND e.`state` NOT IN ('issued', 'closed', 'terminated')
    AND s.`account_id` = NEW.`user_id` AND m.`valid_from` < NEW.`valid_from` AND (m.`valid_to` IS NULL OR m.`valid_to` > e.`requested_at`)
) AND NOT EXISTS (
  SELECT 1 FROM `role_change` AS c JOIN `membership` AS m ON m.`id` = c.`membership_id`
  WHERE c.`organisation_id` = NEW.`organisation_id` AND m.`user_id` = NEW.`user_id` AND c.`role` = NEW.`role`
    AND c.`kind` <> 'remove' AND c.`confirmed_at` = NEW.`valid_from` AND c.`decided_by` = NEW.`granted_by`
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- A sign-off stands on the representation letter that its signer signed then, on the same figures (4.1).
CREATE TRIGGER `report_signed_with_letter` BEFORE UPDATE OF `signed_off_by`, `signed_off_at`, `signed_off_sha256` ON `report`
WHEN coalesce(NEW.`signed_off_by`, NEW.`signed_off_at`, NEW.`signed_off_sha256`) IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM `representation_letter` AS l
  WHERE l.`report_id` = NEW.`id` AND l.`statement_sha256` = NEW.`signed_off_sha256` AND l.`signed_by` = NEW.`signed_off_by`
    AND l.`signed_at` = NEW.`signed_off_at` AND l.`text` <> '' AND l.`capacity` <> ''
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:letter'); END;
--> statement-breakpoint
CREATE TRIGGER `report_opened_unsigned` BEFORE INSERT ON `report`
WHEN coalesce(NEW.`signed_off_by`, NEW.`signed_off_at`, NEW.`signed_off_sha256`) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'zeroproof:letter'); END;
