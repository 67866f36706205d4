-- What keeps people apart is refused with one mark, whatever the row.
CREATE FUNCTION "refuse_duties"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'zeroproof:duties';
END $$;
--> statement-breakpoint
-- Separation of duties (domain.md 4.6), whatever the order of acts: a side of a report is for good (SD1).
CREATE TRIGGER "report_hand_for_good" BEFORE UPDATE ON "report_hand" FOR EACH ROW EXECUTE FUNCTION "refuse_duties"();
--> statement-breakpoint
-- Nobody assigns themselves (SD5), the signatory is of the team (SD10), nobody comes from the organisation (SD3, SD4).
CREATE FUNCTION "refuse_assignment_apart_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."assigned_by" = NEW."user_id" OR (NEW."signs" = 1 AND NEW."duty" NOT IN ('lead_verifier', 'verifier')) OR EXISTS (
    SELECT 1 FROM "engagement" AS e JOIN "membership" AS m ON m."organisation_id" = e."organisation_id"
    WHERE e."id" = NEW."engagement_id" AND m."user_id" = NEW."user_id"
      AND (m."valid_to" IS NULL OR m."valid_to" > to_char((NEW."assigned_at"::timestamptz AT TIME ZONE 'UTC') - interval '24 months', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  ) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "assignment_apart_insert" BEFORE INSERT ON "assignment" FOR EACH ROW EXECUTE FUNCTION "refuse_assignment_apart_insert"();
--> statement-breakpoint
CREATE TRIGGER "assignment_for_good" BEFORE UPDATE OF "engagement_id", "user_id", "duty", "signs", "assigned_by", "assigned_at" ON "assignment" FOR EACH ROW EXECUTE FUNCTION "refuse_duties"();
--> statement-breakpoint
-- Who reviews or issues raises no finding (SD2, SD10).
CREATE FUNCTION "refuse_finding_apart"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "assignment" AS a
    WHERE a."engagement_id" = NEW."engagement_id" AND a."user_id" = NEW."raised_by" AND a."duty" IN ('reviewer', 'issuer')
  ) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "finding_apart" BEFORE INSERT ON "finding" FOR EACH ROW EXECUTE FUNCTION "refuse_finding_apart"();
--> statement-breakpoint
-- The reviewer neither drafted nor signs, is not of the team and raised no finding (SD2, SD10); nor comes either from the organisation (SD4).
CREATE FUNCTION "refuse_opinion_unsigned"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."reviewed_by" IS NOT NULL OR NEW."signed_by" IS NOT NULL THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "opinion_unsigned" BEFORE INSERT ON "opinion" FOR EACH ROW EXECUTE FUNCTION "refuse_opinion_unsigned"();
--> statement-breakpoint
CREATE FUNCTION "refuse_opinion_apart"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."reviewed_by" IN (NEW."drafted_by", NEW."signed_by")
    OR (NEW."signed_by" IS NOT NULL AND NEW."reviewed_by" IS NULL)
    OR EXISTS (SELECT 1 FROM "finding" AS f WHERE f."engagement_id" = NEW."engagement_id" AND f."raised_by" = NEW."reviewed_by")
    OR EXISTS (
      SELECT 1 FROM "assignment" AS a WHERE a."engagement_id" = NEW."engagement_id" AND (
        (a."user_id" = NEW."reviewed_by" AND a."duty" <> 'reviewer') OR (a."user_id" = NEW."signed_by" AND a."signs" <> 1)
      )
    )
    OR EXISTS (
      SELECT 1 FROM "engagement" AS e JOIN "membership" AS m ON m."organisation_id" = e."organisation_id"
      WHERE e."id" = NEW."engagement_id" AND (
        (OLD."reviewed_by" IS NULL AND m."user_id" = NEW."reviewed_by"
          AND (m."valid_to" IS NULL OR m."valid_to" > to_char((NEW."reviewed_at"::timestamptz AT TIME ZONE 'UTC') - interval '24 months', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
        OR (OLD."signed_by" IS NULL AND m."user_id" = NEW."signed_by"
          AND (m."valid_to" IS NULL OR m."valid_to" > to_char((NEW."issued_at"::timestamptz AT TIME ZONE 'UTC') - interval '24 months', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
      )
    ) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "opinion_apart" BEFORE UPDATE OF "reviewed_by", "signed_by", "drafted_by" ON "opinion" FOR EACH ROW EXECUTE FUNCTION "refuse_opinion_apart"();
--> statement-breakpoint
-- The issuer stands on no other side, has no other duty and does not come from the organisation (SD1, SD3, SD10).
CREATE FUNCTION "refuse_certificate_apart"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "report_hand" AS h WHERE h."report_id" = NEW."report_id" AND h."user_id" = NEW."issued_by" AND h."side" <> 'issue')
    OR EXISTS (
      SELECT 1 FROM "assignment" AS a JOIN "engagement" AS e ON e."id" = a."engagement_id"
      WHERE e."report_id" = NEW."report_id" AND a."user_id" = NEW."issued_by" AND a."duty" <> 'issuer'
    )
    OR EXISTS (
      SELECT 1 FROM "membership" AS m WHERE m."organisation_id" = NEW."organisation_id" AND m."user_id" = NEW."issued_by"
        AND (m."valid_to" IS NULL OR m."valid_to" > to_char((NEW."issued_at"::timestamptz AT TIME ZONE 'UTC') - interval '24 months', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    ) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "certificate_apart" BEFORE INSERT ON "certificate" FOR EACH ROW EXECUTE FUNCTION "refuse_certificate_apart"();
--> statement-breakpoint
CREATE TRIGGER "certificate_issuer_for_good" BEFORE UPDATE OF "issued_by", "report_id", "organisation_id" ON "certificate" FOR EACH ROW EXECUTE FUNCTION "refuse_duties"();
--> statement-breakpoint
-- Nobody gives themselves a role, and a role change has a second person (SD5); who was what, and when, stays (SD3).
CREATE FUNCTION "refuse_membership_granted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."granted_by" = NEW."user_id" THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "membership_granted" BEFORE INSERT ON "membership" FOR EACH ROW EXECUTE FUNCTION "refuse_membership_granted"();
--> statement-breakpoint
CREATE TRIGGER "membership_for_good" BEFORE UPDATE OF "organisation_id", "user_id", "role", "granted_by", "valid_from" ON "membership" FOR EACH ROW EXECUTE FUNCTION "refuse_duties"();
--> statement-breakpoint
CREATE TRIGGER "membership_no_delete" BEFORE DELETE ON "membership" FOR EACH ROW EXECUTE FUNCTION "refuse_duties"();
--> statement-breakpoint
CREATE FUNCTION "refuse_role_change_by_two"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."confirmed_at" IS NOT NULL AND (NEW."decided_by" IS NULL OR NEW."decided_by" = NEW."proposed_by"
    OR NEW."decided_by" = (SELECT m."user_id" FROM "membership" AS m WHERE m."id" = NEW."membership_id")) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "role_change_by_two" BEFORE UPDATE OF "confirmed_at", "decided_by" ON "role_change" FOR EACH ROW EXECUTE FUNCTION "refuse_role_change_by_two"();
--> statement-breakpoint
-- One address is one account, however it is written (SD9).
CREATE FUNCTION "refuse_user_folded_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."email" <> lower(trim(NEW."email")) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "user_folded_insert" BEFORE INSERT ON "user" FOR EACH ROW EXECUTE FUNCTION "refuse_user_folded_insert"();
--> statement-breakpoint
CREATE FUNCTION "refuse_user_folded_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."email" <> lower(trim(NEW."email")) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "user_folded_update" BEFORE UPDATE OF "email" ON "user" FOR EACH ROW EXECUTE FUNCTION "refuse_user_folded_update"();
