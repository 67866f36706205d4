CREATE TABLE "reversal" (
	"subject_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credit_batch" ADD COLUMN "withdrawn_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "instrument" ADD COLUMN "withdrawn_at" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "reversal_organisation" ON "reversal" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "credit_batch_block" ON "credit_batch" USING btree ("programme","register","block_start");
--> statement-breakpoint
-- A batch is taken back by a reversal, and never deleted; its key alone goes, to whoever records it anew (domain.md 2).
DROP TRIGGER "credit_batch_immutable" ON "credit_batch";
--> statement-breakpoint
DROP TRIGGER "credit_batch_no_delete" ON "credit_batch";
--> statement-breakpoint
DROP FUNCTION "refuse_used_batch"();
--> statement-breakpoint
CREATE TRIGGER "credit_batch_no_delete" BEFORE DELETE OR TRUNCATE ON "credit_batch" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "credit_batch_facts" BEFORE UPDATE OF
  "id", "organisation_id", "programme", "register", "block_start", "block_end", "serial", "quantity", "project_id",
  "project_name", "country", "credit_type", "methodology", "vintage_from", "vintage_to", "issued_on", "created_at", "created_by" ON "credit_batch" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_unreversed_batch"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR NEW.key <> OLD.key || '~' || OLD.id OR NOT EXISTS (
    SELECT 1 FROM "reversal" WHERE subject_id = NEW.id AND subject = 'batch' AND at = NEW.withdrawn_at
  ) THEN
    RAISE EXCEPTION 'zeroproof:immutable credit_batch';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "credit_batch_reversed" BEFORE UPDATE OF "key", "withdrawn_at" ON "credit_batch" FOR EACH ROW EXECUTE FUNCTION "refuse_unreversed_batch"();
--> statement-breakpoint
-- Credits are held once in the whole installation.
CREATE FUNCTION "refuse_batch_overlap"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(20260102);
  IF EXISTS (
    SELECT 1 FROM "credit_batch" AS b
    WHERE b.programme = NEW.programme AND b.register = NEW.register AND b.withdrawn_at IS NULL
      AND b.block_start <= NEW.block_end AND b.block_end >= NEW.block_start
  ) THEN
    RAISE EXCEPTION 'zeroproof:batch overlap' USING ERRCODE = '23P01';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "credit_batch_overlap" BEFORE INSERT ON "credit_batch" FOR EACH ROW EXECUTE FUNCTION "refuse_batch_overlap"();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refuse_outside_batch"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.batch_id IS NULL THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(20260102);
  IF NOT EXISTS (
    SELECT 1 FROM "credit_batch" AS b WHERE b.id = NEW.batch_id AND b.organisation_id = NEW.organisation_id
      AND b.programme = NEW.programme AND b.register = NEW.register AND b.withdrawn_at IS NULL
      AND b.block_start <= NEW.block_start AND b.block_end >= NEW.block_end
  ) THEN
    RAISE EXCEPTION 'zeroproof:ledger';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "reversal_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "reversal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- Taken back by its own organisation: a batch of which nothing is retired, an instrument of a year that is open to edits.
CREATE FUNCTION "refuse_stray_reversal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(20260102);
  IF NEW.reason = '' OR NOT (CASE NEW.subject
    WHEN 'batch' THEN EXISTS (
      SELECT 1 FROM "credit_batch" WHERE id = NEW.subject_id AND organisation_id = NEW.organisation_id AND withdrawn_at IS NULL
    ) AND NOT EXISTS (SELECT 1 FROM "retirement" WHERE batch_id = NEW.subject_id AND withdrawn_at IS NULL)
    WHEN 'instrument' THEN EXISTS (
      SELECT 1 FROM "instrument" AS i JOIN "report" AS r ON r.id = i.report_id
      WHERE i.id = NEW.subject_id AND i.withdrawn_at IS NULL AND r.organisation_id = NEW.organisation_id
        AND r.state IN ('draft', 'returned') AND NOT EXISTS (SELECT 1 FROM "claim" AS c WHERE c.report_id = r.id AND c.state = 'requested')
    )
    ELSE false END) THEN
    RAISE EXCEPTION 'zeroproof:ledger';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "reversal_follows" BEFORE INSERT ON "reversal" FOR EACH ROW EXECUTE FUNCTION "refuse_stray_reversal"();
--> statement-breakpoint
-- What was submitted of a year is never updated or deleted (domain.md 2).
CREATE FUNCTION "refuse_submitted_instrument"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR EXISTS (SELECT 1 FROM "statement" WHERE report_id = OLD.report_id) THEN
    RAISE EXCEPTION 'zeroproof:immutable instrument';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "instrument_no_delete" BEFORE DELETE ON "instrument" FOR EACH ROW EXECUTE FUNCTION "refuse_submitted_instrument"();
--> statement-breakpoint
CREATE TRIGGER "instrument_no_truncate" BEFORE TRUNCATE ON "instrument" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "instrument_facts" BEFORE UPDATE OF
  "id", "report_id", "created_at", "created_by", "kind", "system", "technology", "generator", "market", "site", "assigned_only",
  "serial_from", "serial_to", "register", "serial_first", "serial_last", "vintage_from", "vintage_to", "megawatt_hours",
  "kilograms_per_megawatt_hour", "retired_on", "beneficiary", "criteria", "evidence" ON "instrument" FOR EACH ROW EXECUTE FUNCTION "refuse_submitted_instrument"();
--> statement-breakpoint
CREATE FUNCTION "refuse_unreversed_instrument"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (
    OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM "statement" WHERE report_id = OLD.report_id)
  ) AND (
    OLD.withdrawn_at IS NOT NULL OR NEW.key <> OLD.key || '~' || OLD.id OR NOT EXISTS (
      SELECT 1 FROM "reversal" WHERE subject_id = NEW.id AND subject = 'instrument' AND at = NEW.withdrawn_at
    )
  ) THEN
    RAISE EXCEPTION 'zeroproof:immutable instrument';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "instrument_reversed" BEFORE UPDATE OF "key", "version", "withdrawn_at" ON "instrument" FOR EACH ROW EXECUTE FUNCTION "refuse_unreversed_instrument"();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refuse_certificate_overlap"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'zeroproof:ledger';
  END IF;
  IF NEW.register = '' OR NEW.withdrawn_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(20260102);
  IF EXISTS (
    SELECT 1 FROM "instrument" AS i JOIN "report" AS theirs ON theirs.id = i.report_id JOIN "report" AS ours ON ours.id = NEW.report_id
    WHERE i.register = NEW.register AND i.serial_first <= NEW.serial_last AND i.serial_last >= NEW.serial_first AND i.id <> NEW.id
      AND i.withdrawn_at IS NULL
      AND (theirs.organisation_id <> ours.organisation_id OR theirs.label <> ours.label OR theirs.id = ours.id)
  ) THEN
    RAISE EXCEPTION 'zeroproof:certificate overlap' USING ERRCODE = '23P01';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- A retirement begins with its first entry alone; what it becomes, its entries and checks say.
CREATE FUNCTION "refuse_born_retirement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.withdrawn_at IS NOT NULL OR NEW.claim_id IS NOT NULL OR NEW.checked_by IS NOT NULL OR NEW.checked_at IS NOT NULL THEN
    RAISE EXCEPTION 'zeroproof:ledger';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "retirement_born" BEFORE INSERT ON "retirement" FOR EACH ROW EXECUTE FUNCTION "refuse_born_retirement"();
--> statement-breakpoint
CREATE FUNCTION "refuse_retirement_key"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id <> OLD.id OR OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL OR NEW.key <> OLD.key || '~' || OLD.id THEN
    RAISE EXCEPTION 'zeroproof:immutable retirement';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "retirement_key" BEFORE UPDATE OF "id", "key" ON "retirement" FOR EACH ROW EXECUTE FUNCTION "refuse_retirement_key"();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refuse_unchecked"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "registry_check" AS c WHERE c.retirement_id = NEW.id
      AND c.n = (SELECT max(n) FROM "registry_check" WHERE retirement_id = NEW.id)
      AND CASE c.result WHEN 'confirmed' THEN c.by_user = NEW.checked_by AND c.at = NEW.checked_at
        ELSE NEW.checked_by IS NULL AND NEW.checked_at IS NULL END
  ) THEN
    RAISE EXCEPTION 'zeroproof:immutable retirement';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- Entries are numbered without a gap, so that of two at once one is refused; none follows a reversal.
CREATE OR REPLACE FUNCTION "refuse_stray_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "retirement" AS r WHERE r.id = NEW.retirement_id AND r.organisation_id = NEW.organisation_id
      AND r.withdrawn_at IS NULL
      AND NEW.n = (SELECT count(*) + 1 FROM "ledger_entry" WHERE retirement_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM "ledger_entry" WHERE retirement_id = r.id AND kind = 'reversed')
      AND NEW.tonnes = CASE WHEN NEW.kind IN ('retired', 'allocated') THEN r.quantity ELSE -r.quantity END
      AND CASE NEW.kind
        WHEN 'retired' THEN NEW.n = 1 AND NEW.reverses IS NULL AND NEW.claim_id IS NULL
        WHEN 'allocated' THEN NEW.n > 1 AND NEW.reverses IS NULL AND NEW.claim_id IS NOT NULL
          AND (SELECT coalesce(sum(tonnes), 0) FROM "ledger_entry" WHERE retirement_id = r.id AND claim_id IS NOT NULL) = 0
        WHEN 'reversed' THEN NEW.reason <> '' AND NEW.claim_id IS NULL AND r.claim_id IS NULL
          AND (SELECT coalesce(sum(tonnes), 0) FROM "ledger_entry" WHERE retirement_id = r.id AND claim_id IS NOT NULL) = 0
          AND EXISTS (SELECT 1 FROM "ledger_entry" WHERE id = NEW.reverses AND retirement_id = r.id AND kind = 'retired')
        WHEN 'released' THEN NEW.reason <> ''
          AND EXISTS (SELECT 1 FROM "ledger_entry" WHERE id = NEW.reverses AND retirement_id = r.id AND kind = 'allocated' AND claim_id = NEW.claim_id)
        ELSE false END
  ) THEN
    RAISE EXCEPTION 'zeroproof:ledger';
  END IF;
  RETURN NEW;
END $$;
