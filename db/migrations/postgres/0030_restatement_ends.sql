-- What nobody decided lapses with the revision that it is of, and only with it; a lapsed restatement stays as it was (docs/decisions/0013).
CREATE FUNCTION "refuse_lapse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'lapsed' OR (NEW.state = 'lapsed' AND (
    OLD.state NOT IN ('proposed', 'assessed')
    OR EXISTS (SELECT 1 FROM "report" r WHERE r.id = OLD.report_id AND r.state = 'published')
  )) THEN
    RAISE EXCEPTION 'zeroproof:immutable restatement';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "restatement_lapsed" BEFORE UPDATE ON "restatement" FOR EACH ROW EXECUTE FUNCTION "refuse_lapse"();
--> statement-breakpoint
-- Of one edition the portal proposes to restate a year once, whatever became of it (domain.md 4.5).
CREATE UNIQUE INDEX "restatement_edition" ON "restatement" ("report_id", "cause") WHERE "origin" = 'edition';
