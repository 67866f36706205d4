CREATE TABLE "merge_proposal" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"other_id" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"proposed_by" text COLLATE "C" NOT NULL,
	"proposed_at" text COLLATE "C" NOT NULL,
	"decided_by" text COLLATE "C",
	"confirmed_at" text COLLATE "C",
	"discarded_at" text COLLATE "C"
);
--> statement-breakpoint
ALTER TABLE "merge_proposal" ADD CONSTRAINT "merge_proposal_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposal" ADD CONSTRAINT "merge_proposal_account_id_user_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_proposal" ADD CONSTRAINT "merge_proposal_other_id_user_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merge_proposal_organisation" ON "merge_proposal" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "merge_proposal_account" ON "merge_proposal" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "merge_proposal_other" ON "merge_proposal" USING btree ("other_id");

--> statement-breakpoint
-- That two accounts are one person is said by one and agreed to by another: the person, or a second administrator (SD9);
CREATE FUNCTION "refuse_merge_proposal_open"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."decided_by" IS NOT NULL OR NEW."confirmed_at" IS NOT NULL OR NEW."discarded_at" IS NOT NULL OR NEW."account_id" = NEW."other_id" THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "merge_proposal_open" BEFORE INSERT ON "merge_proposal" FOR EACH ROW EXECUTE FUNCTION "refuse_merge_proposal_open"();
--> statement-breakpoint
CREATE FUNCTION "refuse_merge_proposal_for_good"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."decided_by" IS NOT NULL OR NEW."organisation_id" <> OLD."organisation_id" OR NEW."account_id" <> OLD."account_id"
  OR NEW."other_id" <> OLD."other_id" OR NEW."proposed_by" <> OLD."proposed_by" OR NEW."reason" <> OLD."reason" THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "merge_proposal_for_good" BEFORE UPDATE ON "merge_proposal" FOR EACH ROW EXECUTE FUNCTION "refuse_merge_proposal_for_good"();
--> statement-breakpoint
CREATE FUNCTION "refuse_merge_proposal_no_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'zeroproof:duties';
END $$;
--> statement-breakpoint
CREATE TRIGGER "merge_proposal_no_delete" BEFORE DELETE OR TRUNCATE ON "merge_proposal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_merge_proposal_no_delete"();
--> statement-breakpoint
CREATE FUNCTION "refuse_merge_proposal_by_two"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."confirmed_at" IS NOT NULL AND (
  NEW."decided_by" IS NULL OR NEW."decided_by" = NEW."proposed_by"
  OR (NEW."decided_by" NOT IN (NEW."account_id", NEW."other_id") AND (
    EXISTS (SELECT 1 FROM "same_person" AS s WHERE s."account_id" = NEW."decided_by" AND s."other_id" = NEW."proposed_by")
    OR NOT EXISTS (
      SELECT 1 FROM "membership" AS m
      WHERE m."organisation_id" = NEW."organisation_id" AND m."user_id" = NEW."decided_by" AND m."role" IN ('org_admin', 'body_admin')
        AND (m."valid_to" IS NULL OR m."valid_to" > NEW."confirmed_at")
    )
  ))
) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "merge_proposal_by_two" BEFORE UPDATE OF "confirmed_at", "decided_by" ON "merge_proposal" FOR EACH ROW EXECUTE FUNCTION "refuse_merge_proposal_by_two"();
--> statement-breakpoint
-- nobody is found to be another without that.
CREATE FUNCTION "refuse_same_person_agreed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
  SELECT 1 FROM "merge_proposal" AS p WHERE p."proposed_by" = NEW."merged_by" AND p."confirmed_at" = NEW."merged_at"
) THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "same_person_agreed" BEFORE INSERT ON "same_person" FOR EACH ROW EXECUTE FUNCTION "refuse_same_person_agreed"();
--> statement-breakpoint
-- While a body is engaged, who has been a member since gets no role at once by another of their accounts (SD5, SD9).
CREATE FUNCTION "refuse_membership_other_account"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
  SELECT 1 FROM "engagement" AS e JOIN "membership" AS m ON m."organisation_id" = NEW."organisation_id"
    JOIN "same_person" AS s ON s."other_id" = m."user_id"
  WHERE NEW."organisation_id" IN (e."organisation_id", e."body_id") AND e."state" NOT IN ('issued', 'closed', 'terminated')
    AND s."account_id" = NEW."user_id" AND m."valid_from" < NEW."valid_from" AND (m."valid_to" IS NULL OR m."valid_to" > e."requested_at")
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
CREATE TRIGGER "membership_other_account" BEFORE INSERT ON "membership" FOR EACH ROW EXECUTE FUNCTION "refuse_membership_other_account"();
--> statement-breakpoint
-- A sign-off stands on the representation letter that its signer signed then, on the same figures (4.1).
CREATE FUNCTION "refuse_report_signed_with_letter"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW."signed_off_by", NEW."signed_off_at", NEW."signed_off_sha256") IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "representation_letter" AS l
  WHERE l."report_id" = NEW."id" AND l."statement_sha256" = NEW."signed_off_sha256" AND l."signed_by" = NEW."signed_off_by"
    AND l."signed_at" = NEW."signed_off_at" AND l."text" <> '' AND l."capacity" <> ''
) THEN
    RAISE EXCEPTION 'zeroproof:letter';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "report_signed_with_letter" BEFORE UPDATE OF "signed_off_by", "signed_off_at", "signed_off_sha256" ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_report_signed_with_letter"();
--> statement-breakpoint
CREATE FUNCTION "refuse_report_opened_unsigned"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW."signed_off_by", NEW."signed_off_at", NEW."signed_off_sha256") IS NOT NULL THEN
    RAISE EXCEPTION 'zeroproof:letter';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "report_opened_unsigned" BEFORE INSERT ON "report" FOR EACH ROW EXECUTE FUNCTION "refuse_report_opened_unsigned"();
