CREATE TABLE "plan_draft" (
	"engagement_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_version" (
	"engagement_id" text COLLATE "C" NOT NULL,
	"n" bigint NOT NULL,
	"plan" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"by_user" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_version_engagement_id_n_pk" PRIMARY KEY("engagement_id","n")
);
--> statement-breakpoint
-- Plans of before there were versions: each is the first of its engagement; who approved it stands in the audit trail.
INSERT INTO "plan_version" ("engagement_id", "n", "plan", "reason", "by_user", "at")
SELECT "id", 1, "plan", '', '', "plan_approved_at" FROM "engagement" WHERE "plan_approved_at" IS NOT NULL;
--> statement-breakpoint
-- An approved plan stays; an amendment is a further version, with its reason (domain.md 4.3).
CREATE TRIGGER "plan_version_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "plan_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_stray_plan"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.n <> 1 + (SELECT count(*) FROM "plan_version" AS v WHERE v.engagement_id = NEW.engagement_id)
    OR (NEW.n > 1 AND NEW.reason = '') THEN
    RAISE EXCEPTION 'zeroproof:immutable plan_version';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "plan_version_follows" BEFORE INSERT ON "plan_version" FOR EACH ROW EXECUTE FUNCTION "refuse_stray_plan"();
