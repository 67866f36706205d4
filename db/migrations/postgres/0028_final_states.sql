-- What was decided for good stays: a withdrawn finding, a discarded claim and one with its certificate (domain.md 4.2, 4.4).
CREATE FUNCTION "refuse_final_finding"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'withdrawn' AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'zeroproof:immutable finding';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "finding_final" BEFORE UPDATE OF "state" ON "finding" FOR EACH ROW EXECUTE FUNCTION "refuse_final_finding"();
--> statement-breakpoint
CREATE FUNCTION "refuse_final_claim"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('discarded', 'issued') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'zeroproof:immutable claim';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "claim_final" BEFORE UPDATE OF "state" ON "claim" FOR EACH ROW EXECUTE FUNCTION "refuse_final_claim"();
