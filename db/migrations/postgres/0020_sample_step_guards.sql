-- What was added to a sample, and each procedure beside it, is only added to.
CREATE TRIGGER "sample_step_immutable" BEFORE UPDATE OR DELETE OR TRUNCATE ON "sample_step" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
