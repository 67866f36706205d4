-- Who led an organisation's verification in each of the five years before does not lead this one (SD7), by whichever account (SD9).
CREATE FUNCTION "refuse_assignment_led_five_years"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."duty" = 'lead_verifier' AND (
    SELECT COUNT(DISTINCT substr(led."first_day", 1, 4))
    FROM "engagement" AS e
      JOIN "report" AS year ON year."id" = e."report_id"
      JOIN "engagement" AS before ON before."organisation_id" = e."organisation_id" AND before."state" <> 'terminated'
      JOIN "report" AS led ON led."id" = before."report_id"
      JOIN "assignment" AS a ON a."engagement_id" = before."id" AND a."duty" = 'lead_verifier'
    WHERE e."id" = NEW."engagement_id"
      AND substr(year."first_day", 1, 4)::integer - substr(led."first_day", 1, 4)::integer BETWEEN 1 AND 5
      AND (
        a."user_id" = NEW."user_id"
        OR EXISTS (SELECT 1 FROM "same_person" AS s WHERE s."account_id" = NEW."user_id" AND s."other_id" = a."user_id")
      )
  ) = 5 THEN
    RAISE EXCEPTION 'zeroproof:duties';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "assignment_led_five_years" BEFORE INSERT ON "assignment" FOR EACH ROW EXECUTE FUNCTION "refuse_assignment_led_five_years"();
