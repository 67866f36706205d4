ALTER TABLE "role_change" ADD COLUMN "kind" text COLLATE "C" DEFAULT 'change' NOT NULL;
--> statement-breakpoint
-- While a body is engaged, who has been a member since gets a further role by a confirmed change alone (SD5), by whatever way it comes.
CREATE FUNCTION "refuse_membership_by_two"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "engagement" AS e JOIN "membership" AS m
      ON m."organisation_id" = NEW."organisation_id" AND m."user_id" = NEW."user_id"
    WHERE NEW."organisation_id" IN (e."organisation_id", e."body_id") AND e."state" NOT IN ('issued', 'closed', 'terminated')
      AND m."valid_from" < NEW."valid_from" AND (m."valid_to" IS NULL OR m."valid_to" > e."requested_at")
  ) AND NOT EXISTS (
    SELECT 1 FROM "role_change" AS c JOIN "membership" AS m ON m."id" = c."membership_id"
    WHERE c."organisation_id" = NEW."organisation_id" AND m."user_id" = NEW."user_id" AND c."role" = NEW."role"
      AND c."kind" <> 'remove' AND c."confirmed_at" = NEW."valid_from" AND c."decided_by" = NEW."granted_by"
  ) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "membership_by_two" BEFORE INSERT ON "membership" FOR EACH ROW EXECUTE FUNCTION "refuse_membership_by_two"();
--> statement-breakpoint
-- Nor does a role end by one alone meanwhile; an end is for good.
CREATE FUNCTION "refuse_membership_ends_by_two"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."valid_to" IS NOT NULL OR (EXISTS (
    SELECT 1 FROM "engagement" AS e
    WHERE NEW."organisation_id" IN (e."organisation_id", e."body_id") AND e."state" NOT IN ('issued', 'closed', 'terminated')
  ) AND NOT EXISTS (
    SELECT 1 FROM "role_change" AS c
    WHERE c."membership_id" = NEW."id" AND c."kind" <> 'add' AND c."confirmed_at" = NEW."valid_to"
  )) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "membership_ends_by_two" BEFORE UPDATE OF "valid_to" ON "membership" FOR EACH ROW EXECUTE FUNCTION "refuse_membership_ends_by_two"();
--> statement-breakpoint
-- What was proposed is not rewritten, and what was decided stays decided.
CREATE FUNCTION "refuse_role_change_for_good"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."decided_by" IS NOT NULL OR NEW."membership_id" <> OLD."membership_id" OR NEW."kind" <> OLD."kind"
    OR NEW."role" <> OLD."role" OR NEW."site_keys" <> OLD."site_keys" OR NEW."proposed_by" <> OLD."proposed_by" THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "role_change_for_good" BEFORE UPDATE ON "role_change" FOR EACH ROW EXECUTE FUNCTION "refuse_role_change_for_good"();
--> statement-breakpoint
CREATE FUNCTION "refuse_role_change_proposed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."confirmed_at" IS NOT NULL OR NEW."decided_by" IS NOT NULL THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "role_change_proposed" BEFORE INSERT ON "role_change" FOR EACH ROW EXECUTE FUNCTION "refuse_role_change_proposed"();
