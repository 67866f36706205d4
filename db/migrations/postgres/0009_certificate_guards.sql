-- A certificate's history is only added to, and what is revoked or superseded stays so (domain.md 4.4).
CREATE TRIGGER "certificate_event_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "certificate_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_final_certificate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('revoked', 'superseded') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'zeroproof:immutable certificate';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "certificate_final" BEFORE UPDATE OF "state" ON "certificate" FOR EACH ROW EXECUTE FUNCTION "refuse_final_certificate"();
