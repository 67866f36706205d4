CREATE TABLE `same_person` (
	`account_id` text NOT NULL,
	`other_id` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` text NOT NULL,
	PRIMARY KEY(`account_id`, `other_id`),
	FOREIGN KEY (`account_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
-- Accounts of one person stay so, however they were found to be (SD9).
CREATE TRIGGER `same_person_two` BEFORE INSERT ON `same_person`
WHEN NEW.`account_id` = NEW.`other_id`
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `same_person_no_update` BEFORE UPDATE ON `same_person` BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `same_person_no_delete` BEFORE DELETE ON `same_person` BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- What keeps people apart keeps the accounts of one person apart too: a side of a report (SD1),
CREATE TRIGGER `report_hand_one_person` BEFORE INSERT ON `report_hand`
WHEN EXISTS (
  SELECT 1 FROM `report_hand` AS h JOIN `same_person` AS s ON s.`other_id` = h.`user_id`
  WHERE s.`account_id` = NEW.`user_id` AND h.`report_id` = NEW.`report_id` AND h.`side` <> NEW.`side`
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- an assignment by or beside oneself, or to one's own organisation (SD2–SD5, SD10),
CREATE TRIGGER `assignment_one_person` BEFORE INSERT ON `assignment`
WHEN EXISTS (SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`user_id` AND s.`other_id` = NEW.`assigned_by`)
  OR EXISTS (
    SELECT 1 FROM `assignment` AS a JOIN `same_person` AS s ON s.`other_id` = a.`user_id`
    WHERE s.`account_id` = NEW.`user_id` AND a.`engagement_id` = NEW.`engagement_id`
  )
  OR EXISTS (
    SELECT 1 FROM `engagement` AS e JOIN `membership` AS m ON m.`organisation_id` = e.`organisation_id`
      JOIN `same_person` AS s ON s.`other_id` = m.`user_id`
    WHERE e.`id` = NEW.`engagement_id` AND s.`account_id` = NEW.`user_id` AND (m.`valid_to` IS NULL OR m.`valid_to` > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.`assigned_at`, '-24 months'))
  )
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- a finding of the reviewer's or an issuer's (SD2, SD10), an opinion's review and signature,
CREATE TRIGGER `finding_one_person` BEFORE INSERT ON `finding`
WHEN EXISTS (
  SELECT 1 FROM `assignment` AS a JOIN `same_person` AS s ON s.`other_id` = a.`user_id`
  WHERE a.`engagement_id` = NEW.`engagement_id` AND s.`account_id` = NEW.`raised_by` AND a.`duty` IN ('reviewer', 'issuer')
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `opinion_one_person` BEFORE UPDATE OF `reviewed_by`, `signed_by`, `drafted_by` ON `opinion`
WHEN EXISTS (
    SELECT 1 FROM `same_person` AS s
    WHERE s.`account_id` = NEW.`reviewed_by` AND s.`other_id` IN (NEW.`drafted_by`, NEW.`signed_by`)
  )
  OR EXISTS (
    SELECT 1 FROM `finding` AS f JOIN `same_person` AS s ON s.`other_id` = f.`raised_by`
    WHERE f.`engagement_id` = NEW.`engagement_id` AND s.`account_id` = NEW.`reviewed_by`
  )
  OR EXISTS (
    SELECT 1 FROM `assignment` AS a JOIN `same_person` AS s ON s.`other_id` = a.`user_id`
    WHERE a.`engagement_id` = NEW.`engagement_id` AND (
      (s.`account_id` = NEW.`reviewed_by` AND a.`duty` <> 'reviewer')
      OR (s.`account_id` = NEW.`signed_by` AND a.`duty` IN ('reviewer', 'issuer'))
    )
  )
  OR EXISTS (
    SELECT 1 FROM `engagement` AS e JOIN `membership` AS m ON m.`organisation_id` = e.`organisation_id`
      JOIN `same_person` AS s ON s.`other_id` = m.`user_id`
    WHERE e.`id` = NEW.`engagement_id` AND (
      (OLD.`reviewed_by` IS NULL AND s.`account_id` = NEW.`reviewed_by` AND (m.`valid_to` IS NULL OR m.`valid_to` > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.`reviewed_at`, '-24 months')))
      OR (OLD.`signed_by` IS NULL AND s.`account_id` = NEW.`signed_by` AND (m.`valid_to` IS NULL OR m.`valid_to` > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.`issued_at`, '-24 months')))
    )
  )
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- a certificate (SD1, SD3, SD10),
CREATE TRIGGER `certificate_one_person` BEFORE INSERT ON `certificate`
WHEN EXISTS (
    SELECT 1 FROM `report_hand` AS h JOIN `same_person` AS s ON s.`other_id` = h.`user_id`
    WHERE h.`report_id` = NEW.`report_id` AND s.`account_id` = NEW.`issued_by` AND h.`side` <> 'issue'
  )
  OR EXISTS (
    SELECT 1 FROM `assignment` AS a JOIN `engagement` AS e ON e.`id` = a.`engagement_id`
      JOIN `same_person` AS s ON s.`other_id` = a.`user_id`
    WHERE e.`report_id` = NEW.`report_id` AND s.`account_id` = NEW.`issued_by` AND a.`duty` <> 'issuer'
  )
  OR EXISTS (
    SELECT 1 FROM `membership` AS m JOIN `same_person` AS s ON s.`other_id` = m.`user_id`
    WHERE m.`organisation_id` = NEW.`organisation_id` AND s.`account_id` = NEW.`issued_by` AND (m.`valid_to` IS NULL OR m.`valid_to` > strftime('%Y-%m-%dT%H:%M:%fZ', NEW.`issued_at`, '-24 months'))
  )
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- a role and its change (SD5),
CREATE TRIGGER `membership_one_person` BEFORE INSERT ON `membership`
WHEN EXISTS (SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`user_id` AND s.`other_id` = NEW.`granted_by`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `role_change_one_person` BEFORE UPDATE OF `confirmed_at`, `decided_by` ON `role_change`
WHEN NEW.`confirmed_at` IS NOT NULL AND EXISTS (
  SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`decided_by` AND (
    s.`other_id` = NEW.`proposed_by`
    OR s.`other_id` = (SELECT m.`user_id` FROM `membership` AS m WHERE m.`id` = NEW.`membership_id`)
  )
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- a look at the registry by who recorded the retirement (SD1), a complaint's handler (SD8),
CREATE TRIGGER `registry_check_one_person` BEFORE INSERT ON `registry_check`
WHEN EXISTS (
  SELECT 1 FROM `retirement` AS r JOIN `same_person` AS s ON s.`other_id` = r.`created_by`
  WHERE r.`id` = NEW.`retirement_id` AND s.`account_id` = NEW.`by_user`
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_one_person` BEFORE UPDATE OF `handler_id` ON `complaint`
WHEN NEW.`handler_id` IS NOT NULL AND (OLD.`handler_id` IS NULL OR NEW.`handler_id` <> OLD.`handler_id`) AND (
  EXISTS (SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`handler_id` AND s.`other_id` = NEW.`decided_by`)
  OR EXISTS (
    SELECT 1 FROM `report_hand` AS h JOIN `same_person` AS s ON s.`other_id` = h.`user_id`
    WHERE h.`report_id` = NEW.`report_id` AND s.`account_id` = NEW.`handler_id`
  )
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_decision_one_person` BEFORE INSERT ON `complaint_event`
WHEN NEW.`act` = 'complaint.decide' AND EXISTS (
  SELECT 1 FROM `complaint` AS c JOIN `same_person` AS s ON s.`account_id` = NEW.`by_user`
  WHERE c.`id` = NEW.`complaint_id` AND (
    s.`other_id` = c.`decided_by`
    OR EXISTS (SELECT 1 FROM `report_hand` AS h WHERE h.`report_id` = c.`report_id` AND h.`user_id` = s.`other_id`)
  )
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
-- and what two people decide: a revocation, a ruling, a restatement, a factor of the organisation's own (4.3–4.5, 8).
CREATE TRIGGER `certificate_event_one_person` BEFORE INSERT ON `certificate_event`
WHEN NEW.`state` = 'revoked' AND EXISTS (
  SELECT 1 FROM `certificate` AS c JOIN `same_person` AS s ON s.`other_id` = json_extract(c.`revocation`, '$.by')
  WHERE c.`id` = NEW.`certificate_id` AND s.`account_id` = NEW.`by_user`
)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `engagement_ruling_one_person` BEFORE INSERT ON `engagement_ruling`
WHEN EXISTS (SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`second_user` AND s.`other_id` = NEW.`by_user`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `restatement_one_person` BEFORE UPDATE OF `decided_by`, `assessed_by` ON `restatement`
WHEN EXISTS (SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`decided_by` AND s.`other_id` = NEW.`assessed_by`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
--> statement-breakpoint
CREATE TRIGGER `own_factor_one_person` BEFORE UPDATE OF `decided_by` ON `own_factor`
WHEN NEW.`decided_by` = NEW.`proposed_by` OR EXISTS (SELECT 1 FROM `same_person` AS s WHERE s.`account_id` = NEW.`decided_by` AND s.`other_id` = NEW.`proposed_by`)
BEGIN SELECT RAISE(ABORT, 'zeroproof:duties'); END;
