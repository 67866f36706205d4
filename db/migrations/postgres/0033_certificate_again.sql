ALTER TABLE "certificate" DROP CONSTRAINT "certificate_statement_sha256_unique";--> statement-breakpoint
CREATE INDEX "certificate_statement" ON "certificate" USING btree ("statement_sha256");--> statement-breakpoint
-- A statement has one certificate in force at most (domain.md 4.4).
CREATE FUNCTION "refuse_second_certificate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "certificate" AS c WHERE c.statement_sha256 = NEW.statement_sha256
      AND c.state IN ('issued', 'suspended') AND c.valid_to >= NEW.valid_from
  ) THEN
    RAISE EXCEPTION 'zeroproof:immutable certificate';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "certificate_one_in_force" BEFORE INSERT ON "certificate" FOR EACH ROW EXECUTE FUNCTION "refuse_second_certificate"();
