-- A certificate is revoked by two people (domain.md 4.4), and one that has expired stays so.
CREATE FUNCTION "refuse_lone_revocation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'revoked' AND NOT EXISTS (
    SELECT 1 FROM "certificate" AS c WHERE c.id = NEW.certificate_id AND c.revocation IS NOT NULL
      AND NEW.by_user <> '' AND c.revocation::json ->> 'by' <> NEW.by_user
  ) THEN
    RAISE EXCEPTION 'zeroproof:two people';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "certificate_revoked_by_two" BEFORE INSERT ON "certificate_event" FOR EACH ROW EXECUTE FUNCTION "refuse_lone_revocation"();
--> statement-breakpoint
CREATE FUNCTION "refuse_untold_revocation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'revoked' AND (TG_OP = 'INSERT' OR (OLD.state <> 'revoked' AND NOT EXISTS (
    SELECT 1 FROM "certificate_event" AS e WHERE e.certificate_id = NEW.id AND e.state = 'revoked'
  ))) THEN
    RAISE EXCEPTION 'zeroproof:two people';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "certificate_revoked" BEFORE INSERT OR UPDATE OF "state" ON "certificate" FOR EACH ROW EXECUTE FUNCTION "refuse_untold_revocation"();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refuse_final_certificate"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('revoked', 'superseded', 'expired') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'zeroproof:immutable certificate';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- An opinion stands again or is withdrawn by two people, and what was decided is only added to (domain.md 4.3).
CREATE FUNCTION "refuse_lone_ruling"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.act IN ('confirm', 'withdraw') AND (NEW.second_user IS NULL OR NOT EXISTS (
    SELECT 1 FROM "proposed_ruling" AS p WHERE p.engagement_id = NEW.engagement_id AND p.act = NEW.act
      AND p.by_user = NEW.by_user AND p.by_user <> NEW.second_user
  )) THEN
    RAISE EXCEPTION 'zeroproof:two people';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "engagement_ruling_by_two" BEFORE INSERT ON "engagement_ruling" FOR EACH ROW EXECUTE FUNCTION "refuse_lone_ruling"();
--> statement-breakpoint
CREATE TRIGGER "engagement_ruling_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "engagement_ruling" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_lone_rest"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('closed', 'terminated') AND NEW.state <> OLD.state THEN
    RAISE EXCEPTION 'zeroproof:immutable engagement';
  END IF;
  IF OLD.state = 'reopened' AND NEW.state IN ('issued', 'closed') AND NOT EXISTS (
    SELECT 1 FROM "engagement_ruling" AS r WHERE r.engagement_id = NEW.id
      AND r.act = CASE NEW.state WHEN 'issued' THEN 'confirm' ELSE 'withdraw' END
      AND r.at >= (SELECT MAX(o.at) FROM "engagement_ruling" AS o WHERE o.engagement_id = NEW.id AND o.act = 'reopen')
  ) THEN
    RAISE EXCEPTION 'zeroproof:two people';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "engagement_rested" BEFORE UPDATE OF "state" ON "engagement" FOR EACH ROW EXECUTE FUNCTION "refuse_lone_rest"();
--> statement-breakpoint
-- A fact that was reported is answered once, and keeps its text.
CREATE FUNCTION "refuse_answered_fact"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.outcome IS NOT NULL OR NEW.text <> OLD.text OR NEW.at <> OLD.at OR NEW.reported_by <> OLD.reported_by THEN
    RAISE EXCEPTION 'zeroproof:immutable discovered_fact';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "discovered_fact_answered" BEFORE UPDATE ON "discovered_fact" FOR EACH ROW EXECUTE FUNCTION "refuse_answered_fact"();
--> statement-breakpoint
CREATE TRIGGER "discovered_fact_no_delete" BEFORE DELETE OR TRUNCATE ON "discovered_fact" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
