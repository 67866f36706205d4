-- An opinion is never better than proposed, and lower with a reason alone (domain.md 5.2).
CREATE FUNCTION "refuse_better_opinion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (CASE NEW.kind WHEN 'unmodified' THEN 0 WHEN 'modified' THEN 1 ELSE 2 END)
    < (CASE NEW.proposed WHEN 'unmodified' THEN 0 WHEN 'modified' THEN 1 ELSE 2 END)
    OR (NEW.kind <> NEW.proposed AND trim(NEW.lowered_reason) = '') THEN
    RAISE EXCEPTION 'zeroproof:opinion';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "opinion_no_better" BEFORE INSERT ON "opinion" FOR EACH ROW EXECUTE FUNCTION "refuse_better_opinion"();
--> statement-breakpoint
-- What was drafted is not rewritten: another opinion takes its place.
CREATE TRIGGER "opinion_as_drafted" BEFORE UPDATE OF "engagement_id", "kind", "statement_sha256", "text", "parts", "proposed", "lowered_reason", "drafted_by", "drafted_at" ON "opinion" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- Nothing is issued without the signatory's answer on subsequent events (domain.md 4.3), and what is issued or withdrawn stays so.
CREATE FUNCTION "refuse_changed_opinion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'zeroproof:immutable opinion';
END $$;
--> statement-breakpoint
CREATE TRIGGER "opinion_as_signed" BEFORE UPDATE OF "reviewed_by", "reviewed_at", "signed_by", "issued_at", "no_events_at", "paper" ON "opinion" FOR EACH ROW
WHEN (OLD.issued_at IS NOT NULL OR (NEW.issued_at IS NOT NULL AND NEW.no_events_at IS NULL))
EXECUTE FUNCTION "refuse_changed_opinion"();
--> statement-breakpoint
CREATE TRIGGER "opinion_as_withdrawn" BEFORE UPDATE ON "opinion" FOR EACH ROW
WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION "refuse_changed_opinion"();
--> statement-breakpoint
CREATE TRIGGER "opinion_no_delete" BEFORE DELETE OR TRUNCATE ON "opinion" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
