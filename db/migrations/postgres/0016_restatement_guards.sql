-- A year has one revision on its way and one that is published (domain.md 2).
CREATE UNIQUE INDEX "report_one_open" ON "report" ("organisation_id", "label")
WHERE "state" IN ('draft', 'submitted', 'in_verification', 'returned', 'verified', 'approved');
--> statement-breakpoint
CREATE UNIQUE INDEX "report_one_published" ON "report" ("organisation_id", "label") WHERE "state" = 'published';
--> statement-breakpoint
-- Superseded is final (domain.md 4.1).
CREATE FUNCTION "refuse_final_report"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'superseded' AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'zeroproof:immutable report';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "report_final" BEFORE UPDATE OF "state" ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_final_report"();
--> statement-breakpoint
-- Who assessed a restatement does not decide it, and what was decided stays (domain.md 4.5).
CREATE TRIGGER "restatement_immutable" BEFORE DELETE OR TRUNCATE ON "restatement" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "restatement_proposed" BEFORE UPDATE OF "id", "organisation_id", "report_id", "trigger", "origin", "cause", "reason",
  "proposed_by", "proposed_at" ON "restatement" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_restatement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decided_by IS NOT NULL AND (NEW.assessed_by IS NULL OR NEW.decided_by = NEW.assessed_by) THEN
    RAISE EXCEPTION 'zeroproof:restatement assessor';
  END IF;
  IF OLD.state IN ('declined', 'done') OR (OLD.decided_by IS NOT NULL AND (
    NEW.decided_by <> OLD.decided_by OR NEW.decided_at <> OLD.decided_at OR NEW.decision_reason <> OLD.decision_reason
    OR NEW.assessed_by <> OLD.assessed_by OR NEW.assessment <> OLD.assessment OR NEW.required <> OLD.required
    OR NEW.to_report_id <> OLD.to_report_id OR NEW.state NOT IN ('approved', 'done')
  )) THEN
    RAISE EXCEPTION 'zeroproof:immutable restatement';
  END IF;
  -- Below the threshold only may a restatement be declined.
  IF NEW.state = 'declined' AND coalesce(NEW.required, 1) = 1 THEN
    RAISE EXCEPTION 'zeroproof:immutable restatement';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "restatement_guarded" BEFORE UPDATE ON "restatement" FOR EACH ROW EXECUTE FUNCTION "refuse_restatement"();
