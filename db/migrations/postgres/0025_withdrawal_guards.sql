-- A report is withdrawn with a reason that stays (domain.md 4.1).
CREATE FUNCTION "refuse_bare_withdrawal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'withdrawn' AND OLD.state <> 'withdrawn' AND NOT EXISTS (
    SELECT 1 FROM "report_withdrawal" AS w WHERE w.report_id = NEW.id AND w.reason <> ''
  ) THEN
    RAISE EXCEPTION 'zeroproof:immutable report';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "report_withdrawn_with_reason" BEFORE UPDATE OF "state" ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_bare_withdrawal"();
--> statement-breakpoint
CREATE TRIGGER "report_withdrawal_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "report_withdrawal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- A certificate is suspended for one of four causes, and names its successor once, as it is superseded (domain.md 4.4).
CREATE FUNCTION "refuse_causeless_suspension"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'suspended'
    AND NEW.cause NOT IN ('complaint', 'facts_discovered', 'accreditation_lapse', 'successor_published') THEN
    RAISE EXCEPTION 'zeroproof:immutable certificate_event';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "certificate_suspended_for_cause" BEFORE INSERT ON "certificate_event" FOR EACH ROW EXECUTE FUNCTION "refuse_causeless_suspension"();
--> statement-breakpoint
CREATE FUNCTION "refuse_other_successor"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_by IS NOT NULL OR NEW.state <> 'superseded' THEN
    RAISE EXCEPTION 'zeroproof:immutable certificate';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "certificate_successor" BEFORE UPDATE OF "superseded_by" ON "certificate" FOR EACH ROW EXECUTE FUNCTION "refuse_other_successor"();
