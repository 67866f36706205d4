CREATE TABLE "activity" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"site" text COLLATE "C" NOT NULL,
	"scope" bigint NOT NULL,
	"category" text COLLATE "C" NOT NULL,
	"scope3_category" bigint,
	"factor" text COLLATE "C" NOT NULL,
	"quantity" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"from_day" text COLLATE "C" NOT NULL,
	"to_day" text COLLATE "C" NOT NULL,
	"data_kind" text COLLATE "C" NOT NULL,
	"data_quality" text COLLATE "C",
	"uncertainty_percent" text COLLATE "C",
	"supplier" text COLLATE "C" NOT NULL,
	"credit_note" bigint NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"import_id" text COLLATE "C",
	"folded" text COLLATE "C" NOT NULL,
	"grams" bigint,
	CONSTRAINT "activity_key" UNIQUE("report_id","key")
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"engagement_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"duty" text COLLATE "C" NOT NULL,
	"signs" bigint NOT NULL,
	"assigned_by" text COLLATE "C" NOT NULL,
	"assigned_at" text COLLATE "C" NOT NULL,
	"declaration" text COLLATE "C",
	"declared_at" text COLLATE "C",
	CONSTRAINT "assignment_engagement_id_user_id_pk" PRIMARY KEY("engagement_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL,
	"actor_name" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C",
	"detail" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_event_organisation_id_seq_pk" PRIMARY KEY("organisation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"organisation_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"certificate_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"serial" bigint NOT NULL,
	"claim_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"body_id" text COLLATE "C" NOT NULL,
	"statement_sha256" text COLLATE "C" NOT NULL,
	"issued_by" text COLLATE "C" NOT NULL,
	"issued_at" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"folded" text COLLATE "C" NOT NULL,
	"summary" text COLLATE "C" NOT NULL,
	"demo_since" text COLLATE "C",
	CONSTRAINT "certificate_number_unique" UNIQUE("number"),
	CONSTRAINT "certificate_claim_id_unique" UNIQUE("claim_id"),
	CONSTRAINT "certificate_statement_sha256_unique" UNIQUE("statement_sha256"),
	CONSTRAINT "certificate_serial" UNIQUE("year","serial")
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"statement_sha256" text COLLATE "C" NOT NULL,
	"gate" text COLLATE "C" NOT NULL,
	"drafted_by" text COLLATE "C" NOT NULL,
	"drafted_at" text COLLATE "C" NOT NULL,
	"requested_at" text COLLATE "C",
	"refused_reason" text COLLATE "C",
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"certificate_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"locale" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"size" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "document_paper" UNIQUE("certificate_id","kind","locale")
);
--> statement-breakpoint
CREATE TABLE "factor_edition" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"publisher" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"edition" text COLLATE "C" NOT NULL,
	"year" bigint NOT NULL,
	"published_on" text COLLATE "C",
	"url" text COLLATE "C" NOT NULL,
	"licence" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"rows" bigint NOT NULL,
	"share_alike" bigint NOT NULL,
	"loaded_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "factor_edition_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "engagement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"body_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"plan" text COLLATE "C" NOT NULL,
	"plan_approved_at" text COLLATE "C",
	"requested_at" text COLLATE "C" NOT NULL,
	"requested_by" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "engagement_report" UNIQUE("report_id")
);
--> statement-breakpoint
CREATE TABLE "evidence_file" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"uploaded_by" text COLLATE "C" NOT NULL,
	"uploaded_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "evidence_file_content" UNIQUE("report_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "evidence_bytes" (
	"evidence_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_link" (
	"evidence_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"subject_key" text COLLATE "C" NOT NULL,
	CONSTRAINT "evidence_link_evidence_id_subject_subject_key_pk" PRIMARY KEY("evidence_id","subject","subject_key")
);
--> statement-breakpoint
CREATE TABLE "exclusion" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"scope" bigint NOT NULL,
	"scope3_category" bigint,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"estimated_grams" bigint,
	"text" text COLLATE "C" NOT NULL,
	CONSTRAINT "exclusion_key" UNIQUE("report_id","key")
);
--> statement-breakpoint
CREATE TABLE "emission_factor" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"edition_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"folded" text COLLATE "C" NOT NULL,
	"category" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"valid_year" bigint NOT NULL,
	"approved_at" text COLLATE "C",
	"confidence" text COLLATE "C" NOT NULL,
	"seen_in" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding_round" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"finding_id" text COLLATE "C" NOT NULL,
	"n" bigint NOT NULL,
	"author_id" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"engagement_id" text COLLATE "C" NOT NULL,
	"ref" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"target" text COLLATE "C" NOT NULL,
	"scope" bigint,
	"effect_grams" bigint,
	"asks_correction" bigint NOT NULL,
	"due_on" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"round" bigint NOT NULL,
	"material" bigint,
	"raised_by" text COLLATE "C" NOT NULL,
	"raised_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "finding_ref" UNIQUE("engagement_id","ref")
);
--> statement-breakpoint
CREATE TABLE "report_hand" (
	"report_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C" NOT NULL,
	"since" text COLLATE "C" NOT NULL,
	CONSTRAINT "report_hand_report_id_user_id_pk" PRIMARY KEY("report_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "import" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"rows" bigint NOT NULL,
	"imported_by" text COLLATE "C" NOT NULL,
	"imported_at" text COLLATE "C" NOT NULL,
	"replaced" text COLLATE "C" NOT NULL,
	"undone_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "instrument" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"system" text COLLATE "C" NOT NULL,
	"technology" text COLLATE "C" NOT NULL,
	"generator" text COLLATE "C" NOT NULL,
	"market" text COLLATE "C" NOT NULL,
	"site" text COLLATE "C",
	"assigned_only" bigint NOT NULL,
	"serial_from" text COLLATE "C" NOT NULL,
	"serial_to" text COLLATE "C" NOT NULL,
	"vintage_from" text COLLATE "C" NOT NULL,
	"vintage_to" text COLLATE "C" NOT NULL,
	"megawatt_hours" text COLLATE "C" NOT NULL,
	"kilograms_per_megawatt_hour" text COLLATE "C" NOT NULL,
	"retired_on" text COLLATE "C",
	"beneficiary" text COLLATE "C" NOT NULL,
	"criteria" text COLLATE "C" NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	CONSTRAINT "instrument_key" UNIQUE("report_id","key")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"site_keys" text COLLATE "C" NOT NULL,
	"invited_by" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"accepted_at" text COLLATE "C",
	"cancelled_at" text COLLATE "C",
	CONSTRAINT "invitation_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "measure" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"local_name" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"model" text COLLATE "C" NOT NULL,
	"pool" text COLLATE "C" NOT NULL,
	"pool_order" bigint,
	"scopes" text COLLATE "C" NOT NULL,
	"evidence_class" text COLLATE "C" NOT NULL,
	"inputs" text COLLATE "C" NOT NULL,
	"items" text COLLATE "C" NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	CONSTRAINT "measure_key" UNIQUE("report_id","key")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"site_keys" text COLLATE "C" NOT NULL,
	"granted_by" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "opinion" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"engagement_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"statement_sha256" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"proposed" text COLLATE "C" NOT NULL,
	"lowered_reason" text COLLATE "C" NOT NULL,
	"drafted_by" text COLLATE "C" NOT NULL,
	"drafted_at" text COLLATE "C" NOT NULL,
	"reviewed_by" text COLLATE "C",
	"reviewed_at" text COLLATE "C",
	"signed_by" text COLLATE "C",
	"issued_at" text COLLATE "C",
	"withdrawn_at" text COLLATE "C",
	"withdrawn_reason" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"legal_name" text COLLATE "C" NOT NULL,
	"local_name" text COLLATE "C" NOT NULL,
	"aliases" text COLLATE "C" NOT NULL,
	"registration_number" text COLLATE "C" NOT NULL,
	"country" text COLLATE "C" NOT NULL,
	"sector" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"accreditation_body" text COLLATE "C",
	"accreditation_number" text COLLATE "C",
	"accredited_from" text COLLATE "C",
	"accredited_to" text COLLATE "C",
	"demo_since" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "organisation_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"first_day" text COLLATE "C" NOT NULL,
	"last_day" text COLLATE "C" NOT NULL,
	"revision" bigint NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"cycle" bigint NOT NULL,
	"approach" text COLLATE "C" NOT NULL,
	"scopes" text COLLATE "C" NOT NULL,
	"gwp_set" text COLLATE "C" NOT NULL,
	"market_fallback" text COLLATE "C" NOT NULL,
	"market_fallback_reason" text COLLATE "C" NOT NULL,
	"sensitivity_factor" text COLLATE "C",
	"base_year" bigint NOT NULL,
	"base_year_note" text COLLATE "C" NOT NULL,
	"prevailing_language" text COLLATE "C" NOT NULL,
	"declarations" text COLLATE "C" NOT NULL,
	"own_factors" text COLLATE "C" NOT NULL,
	"signed_off_by" text COLLATE "C",
	"signed_off_at" text COLLATE "C",
	"signed_off_sha256" text COLLATE "C",
	"demo_since" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "report_year" UNIQUE("organisation_id","label","revision")
);
--> statement-breakpoint
CREATE TABLE "retirement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"programme" text COLLATE "C" NOT NULL,
	"register" text COLLATE "C" NOT NULL,
	"block_start" bigint NOT NULL,
	"block_end" bigint NOT NULL,
	"project_id" text COLLATE "C" NOT NULL,
	"project_name" text COLLATE "C" NOT NULL,
	"country" text COLLATE "C" NOT NULL,
	"credit_type" text COLLATE "C" NOT NULL,
	"methodology" text COLLATE "C" NOT NULL,
	"vintage_from" text COLLATE "C" NOT NULL,
	"vintage_to" text COLLATE "C" NOT NULL,
	"serial" text COLLATE "C" NOT NULL,
	"quantity" bigint NOT NULL,
	"issued_on" text COLLATE "C" NOT NULL,
	"forward" bigint NOT NULL,
	"retired_on" text COLLATE "C" NOT NULL,
	"beneficiary" text COLLATE "C" NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"registry_url" text COLLATE "C" NOT NULL,
	"adjustment" text COLLATE "C" NOT NULL,
	"criteria" text COLLATE "C" NOT NULL,
	"sold_as_certificates" text COLLATE "C" NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	"checked_by" text COLLATE "C",
	"checked_at" text COLLATE "C",
	"withdrawn_at" text COLLATE "C",
	"claim_id" text COLLATE "C",
	CONSTRAINT "retirement_key" UNIQUE("report_id","key")
);
--> statement-breakpoint
CREATE TABLE "role_change" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"membership_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"site_keys" text COLLATE "C" NOT NULL,
	"proposed_by" text COLLATE "C" NOT NULL,
	"proposed_at" text COLLATE "C" NOT NULL,
	"decided_by" text COLLATE "C",
	"confirmed_at" text COLLATE "C",
	"discarded_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"auth_epoch" bigint NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"seen_at" text COLLATE "C" NOT NULL,
	"idle_until" text COLLATE "C" NOT NULL,
	"absolute_until" text COLLATE "C" NOT NULL,
	"revoked_at" text COLLATE "C",
	"device" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failure" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email_hash" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"local_name" text COLLATE "C" NOT NULL,
	"city" text COLLATE "C" NOT NULL,
	"country" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C" NOT NULL,
	"market_boundary" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"in_claim" bigint NOT NULL,
	"control_test" text COLLATE "C",
	"closed_on" text COLLATE "C",
	"version" bigint NOT NULL,
	CONSTRAINT "site_key" UNIQUE("organisation_id","key")
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"cycle" bigint NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "statement_sha256_unique" UNIQUE("sha256"),
	CONSTRAINT "statement_cycle" UNIQUE("report_id","cycle")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"locale" text COLLATE "C",
	"password_hash" text COLLATE "C",
	"auth_epoch" bigint NOT NULL,
	"deactivated_at" text COLLATE "C",
	"demo_since" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_event" ADD CONSTRAINT "certificate_event_certificate_id_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_certificate_id_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_bytes" ADD CONSTRAINT "evidence_bytes_evidence_id_evidence_file_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_evidence_id_evidence_file_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_link" ADD CONSTRAINT "evidence_link_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emission_factor" ADD CONSTRAINT "emission_factor_edition_id_factor_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."factor_edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_round" ADD CONSTRAINT "finding_round_finding_id_finding_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."finding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_hand" ADD CONSTRAINT "report_hand_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_engagement_id_engagement_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_change" ADD CONSTRAINT "role_change_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_change" ADD CONSTRAINT "role_change_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_scope" ON "activity" USING btree ("report_id","scope","grams");--> statement-breakpoint
CREATE INDEX "audit_event_subject" ON "audit_event" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_event_report" ON "audit_event" USING btree ("report_id","at");--> statement-breakpoint
CREATE INDEX "certificate_event_certificate" ON "certificate_event" USING btree ("certificate_id","at");--> statement-breakpoint
CREATE INDEX "certificate_organisation" ON "certificate" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "certificate_issued" ON "certificate" USING btree ("issued_at","id");--> statement-breakpoint
CREATE INDEX "claim_report" ON "claim" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "document_sha256" ON "document" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "engagement_body" ON "engagement" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "evidence_link_report" ON "evidence_link" USING btree ("report_id","subject","subject_key");--> statement-breakpoint
CREATE INDEX "emission_factor_category" ON "emission_factor" USING btree ("category","region","valid_year");--> statement-breakpoint
CREATE INDEX "finding_round_finding" ON "finding_round" USING btree ("finding_id","at");--> statement-breakpoint
CREATE INDEX "invitation_organisation" ON "invitation" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "membership_user" ON "membership" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "membership_organisation" ON "membership" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "retirement_block" ON "retirement" USING btree ("programme","register","block_start");--> statement-breakpoint
CREATE INDEX "role_change_organisation" ON "role_change" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sign_in_failure_email" ON "sign_in_failure" USING btree ("email_hash","at");