-- A complaint is handled and decided by somebody with no hand in its object (SD8), an appeal by another (domain.md 4.7);
-- its history is only added to, and what is closed stays so.
CREATE FUNCTION "refuse_complaint_handler"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.handler_id IS NULL THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    RAISE EXCEPTION 'zeroproof:complaint handler';
  END IF;
  IF (NEW.state = 'appeal' AND NEW.handler_id = NEW.decided_by)
    OR (NEW.handler_id IS DISTINCT FROM OLD.handler_id AND EXISTS (
      SELECT 1 FROM "report_hand" AS h WHERE h.report_id = NEW.report_id AND h.user_id = NEW.handler_id
    )) THEN
    RAISE EXCEPTION 'zeroproof:complaint handler';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "complaint_handler" BEFORE INSERT OR UPDATE ON "complaint" FOR EACH ROW EXECUTE FUNCTION "refuse_complaint_handler"();
--> statement-breakpoint
CREATE FUNCTION "refuse_complaint_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.act = 'complaint.decide' AND NOT EXISTS (
    SELECT 1 FROM "complaint" AS c WHERE c.id = NEW.complaint_id AND c.handler_id = NEW.by_user
      AND NOT EXISTS (SELECT 1 FROM "report_hand" AS h WHERE h.report_id = c.report_id AND h.user_id = NEW.by_user)
  ) THEN
    RAISE EXCEPTION 'zeroproof:complaint handler';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "complaint_decision" BEFORE INSERT ON "complaint_event" FOR EACH ROW EXECUTE FUNCTION "refuse_complaint_decision"();
--> statement-breakpoint
CREATE FUNCTION "refuse_closed_complaint"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'closed' OR NEW.text <> OLD.text OR NEW.secret_hash <> OLD.secret_hash THEN
    RAISE EXCEPTION 'zeroproof:immutable complaint';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "complaint_closed" BEFORE UPDATE ON "complaint" FOR EACH ROW EXECUTE FUNCTION "refuse_closed_complaint"();
--> statement-breakpoint
CREATE TRIGGER "complaint_no_delete" BEFORE DELETE OR TRUNCATE ON "complaint" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "complaint_event_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "complaint_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
