-- An opinion is never better than proposed, and lower with a reason alone (domain.md 5.2).
CREATE TRIGGER `opinion_no_better` BEFORE INSERT ON `opinion`
WHEN (CASE NEW.`kind` WHEN 'unmodified' THEN 0 WHEN 'modified' THEN 1 ELSE 2 END)
  < (CASE NEW.`proposed` WHEN 'unmodified' THEN 0 WHEN 'modified' THEN 1 ELSE 2 END)
  OR (NEW.`kind` <> NEW.`proposed` AND trim(NEW.`lowered_reason`) = '')
BEGIN SELECT RAISE(ABORT, 'zeroproof:opinion'); END;
--> statement-breakpoint
-- What was drafted is not rewritten: another opinion takes its place.
CREATE TRIGGER `opinion_as_drafted` BEFORE UPDATE OF `engagement_id`, `kind`, `statement_sha256`, `text`, `parts`, `proposed`, `lowered_reason`, `drafted_by`, `drafted_at` ON `opinion`
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable opinion'); END;
--> statement-breakpoint
-- Nothing is issued without the signatory's answer on subsequent events (domain.md 4.3), and what is issued or withdrawn stays so.
CREATE TRIGGER `opinion_as_signed` BEFORE UPDATE OF `reviewed_by`, `reviewed_at`, `signed_by`, `issued_at`, `no_events_at`, `paper` ON `opinion`
WHEN OLD.`issued_at` IS NOT NULL OR (NEW.`issued_at` IS NOT NULL AND NEW.`no_events_at` IS NULL)
BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable opinion'); END;
--> statement-breakpoint
CREATE TRIGGER `opinion_as_withdrawn` BEFORE UPDATE ON `opinion`
WHEN OLD.`withdrawn_at` IS NOT NULL BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable opinion'); END;
--> statement-breakpoint
CREATE TRIGGER `opinion_no_delete` BEFORE DELETE ON `opinion` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable opinion'); END;
