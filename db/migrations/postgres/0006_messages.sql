CREATE TABLE "mail_refusal" (
	"user_id" text COLLATE "C" NOT NULL,
	"message_group" text COLLATE "C" NOT NULL,
	CONSTRAINT "mail_refusal_user_id_message_group_pk" PRIMARY KEY("user_id","message_group")
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"about_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C",
	"key" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"read_at" text COLLATE "C",
	CONSTRAINT "notification_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"notification_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"attempts" bigint NOT NULL,
	"due_at" text COLLATE "C" NOT NULL,
	"fault" text COLLATE "C" NOT NULL,
	"finished_at" text COLLATE "C"
);
--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_notification_id_notification_id_fk" FOREIGN KEY ("notification_id") REFERENCES "public"."notification"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_user" ON "notification" USING btree ("user_id","read_at","at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","due_at");