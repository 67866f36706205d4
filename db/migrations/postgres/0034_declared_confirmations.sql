ALTER TABLE "assignment" ADD COLUMN "independent" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "competent" bigint DEFAULT 0 NOT NULL;

--> statement-breakpoint
-- Nobody has declared who has not confirmed both: independence of the organisation and competence (SD4).
CREATE FUNCTION "refuse_assignment_confirmed_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."declared_at" IS NOT NULL AND (NEW."independent" <> 1 OR NEW."competent" <> 1) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "assignment_confirmed_insert" BEFORE INSERT ON "assignment" FOR EACH ROW EXECUTE FUNCTION "refuse_assignment_confirmed_insert"();
--> statement-breakpoint
CREATE FUNCTION "refuse_assignment_confirmed_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."declared_at" IS NOT NULL AND (NEW."independent" <> 1 OR NEW."competent" <> 1) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "assignment_confirmed_update" BEFORE UPDATE OF "declared_at", "independent", "competent" ON "assignment" FOR EACH ROW EXECUTE FUNCTION "refuse_assignment_confirmed_update"();
