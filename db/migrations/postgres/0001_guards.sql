-- What is frozen is never changed (trust.md 7); no two live retirements share a serial, in the whole installation (domain.md R-20).
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'zeroproof:immutable %', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER "statement_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "statement" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "document_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "document" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "evidence_bytes_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "evidence_bytes" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "audit_event_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- The lock makes two that would overlap wait for each other; the look after it sees what the first has committed.
CREATE FUNCTION "refuse_overlap"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.withdrawn_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.programme || chr(31) || NEW.register, 0));
  IF EXISTS (
    SELECT 1 FROM "retirement" AS r
    WHERE r.programme = NEW.programme AND r.register = NEW.register AND r.withdrawn_at IS NULL
      AND r.block_start <= NEW.block_end AND r.block_end >= NEW.block_start AND r.id <> NEW.id
  ) THEN
    RAISE EXCEPTION 'zeroproof:overlap' USING ERRCODE = '23P01';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "retirement_overlap" BEFORE INSERT OR UPDATE ON "retirement" FOR EACH ROW EXECUTE FUNCTION "refuse_overlap"();
