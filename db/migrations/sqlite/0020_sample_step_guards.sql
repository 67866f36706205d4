-- What was added to a sample, and each procedure beside it, is only added to.
CREATE TRIGGER `sample_step_no_update` BEFORE UPDATE ON `sample_step` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable sample_step'); END;
--> statement-breakpoint
CREATE TRIGGER `sample_step_no_delete` BEFORE DELETE ON `sample_step` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable sample_step'); END;
