-- What a complainant sent is kept as it came (trust.md 7); a pledge or a listing that has ended stays as it was, and none is taken away.
CREATE TRIGGER `complaint_file_no_update` BEFORE UPDATE ON `complaint_file` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint_file'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_file_no_delete` BEFORE DELETE ON `complaint_file` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint_file'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_file_bytes_no_update` BEFORE UPDATE ON `complaint_file_bytes` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint_file_bytes'); END;
--> statement-breakpoint
CREATE TRIGGER `complaint_file_bytes_no_delete` BEFORE DELETE ON `complaint_file_bytes` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable complaint_file_bytes'); END;
--> statement-breakpoint
CREATE TRIGGER `pledge_ended` BEFORE UPDATE ON `pledge`
WHEN OLD.`ended_on` IS NOT NULL BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable pledge'); END;
--> statement-breakpoint
CREATE TRIGGER `pledge_no_delete` BEFORE DELETE ON `pledge` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable pledge'); END;
--> statement-breakpoint
CREATE TRIGGER `listing_ended` BEFORE UPDATE ON `listing`
WHEN OLD.`ended_on` IS NOT NULL BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable listing'); END;
--> statement-breakpoint
CREATE TRIGGER `listing_no_delete` BEFORE DELETE ON `listing` BEGIN SELECT RAISE(ABORT, 'zeroproof:immutable listing'); END;
