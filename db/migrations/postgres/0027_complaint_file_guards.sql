-- What a complainant sent is kept as it came (trust.md 7); a pledge or a listing that has ended stays as it was, and none is taken away.
CREATE TRIGGER "complaint_file_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "complaint_file" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "complaint_file_bytes_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "complaint_file_bytes" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_ended"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_on IS NOT NULL THEN
    RAISE EXCEPTION 'zeroproof:immutable %', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "pledge_ended" BEFORE UPDATE ON "pledge" FOR EACH ROW EXECUTE FUNCTION "refuse_ended"();
--> statement-breakpoint
CREATE TRIGGER "pledge_no_delete" BEFORE DELETE OR TRUNCATE ON "pledge" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "listing_ended" BEFORE UPDATE ON "listing" FOR EACH ROW EXECUTE FUNCTION "refuse_ended"();
--> statement-breakpoint
CREATE TRIGGER "listing_no_delete" BEFORE DELETE OR TRUNCATE ON "listing" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
