CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`source` text NOT NULL,
	`site` text NOT NULL,
	`scope` integer NOT NULL,
	`category` text NOT NULL,
	`scope3_category` integer,
	`factor` text NOT NULL,
	`quantity` text NOT NULL,
	`unit` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`data_kind` text NOT NULL,
	`data_quality` text,
	`uncertainty_percent` text,
	`supplier` text NOT NULL,
	`credit_note` integer NOT NULL,
	`evidence` text NOT NULL,
	`note` text NOT NULL,
	`import_id` text,
	`folded` text NOT NULL,
	`grams` integer
);
--> statement-breakpoint
CREATE INDEX `activity_scope` ON `activity` (`report_id`,`scope`,`grams`);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_key` ON `activity` (`report_id`,`key`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`engagement_id` text NOT NULL,
	`user_id` text NOT NULL,
	`duty` text NOT NULL,
	`signs` integer NOT NULL,
	`assigned_by` text NOT NULL,
	`assigned_at` text NOT NULL,
	`declaration` text,
	`declared_at` text,
	PRIMARY KEY(`engagement_id`, `user_id`),
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_event` (
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`report_id` text,
	`detail` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `audit_event_subject` ON `audit_event` (`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_event_report` ON `audit_event` (`report_id`,`at`);--> statement-breakpoint
CREATE TABLE `audit_head` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `certificate_event` (
	`id` text PRIMARY KEY NOT NULL,
	`certificate_id` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`certificate_id`) REFERENCES `certificate`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `certificate_event_certificate` ON `certificate_event` (`certificate_id`,`at`);--> statement-breakpoint
CREATE TABLE `certificate` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`year` integer NOT NULL,
	`serial` integer NOT NULL,
	`claim_id` text NOT NULL,
	`report_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`body_id` text NOT NULL,
	`statement_sha256` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`state` text NOT NULL,
	`label` text NOT NULL,
	`folded` text NOT NULL,
	`summary` text NOT NULL,
	`demo_since` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_number_unique` ON `certificate` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_claim_id_unique` ON `certificate` (`claim_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_statement_sha256_unique` ON `certificate` (`statement_sha256`);--> statement-breakpoint
CREATE INDEX `certificate_organisation` ON `certificate` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `certificate_issued` ON `certificate` (`issued_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `certificate_serial` ON `certificate` (`year`,`serial`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`type` text NOT NULL,
	`state` text NOT NULL,
	`statement_sha256` text NOT NULL,
	`gate` text NOT NULL,
	`drafted_by` text NOT NULL,
	`drafted_at` text NOT NULL,
	`requested_at` text,
	`refused_reason` text,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claim_report` ON `claim` (`report_id`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`certificate_id` text NOT NULL,
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`certificate_id`) REFERENCES `certificate`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_sha256` ON `document` (`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `document_paper` ON `document` (`certificate_id`,`kind`,`locale`);--> statement-breakpoint
CREATE TABLE `factor_edition` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`publisher` text NOT NULL,
	`title` text NOT NULL,
	`edition` text NOT NULL,
	`year` integer NOT NULL,
	`published_on` text,
	`url` text NOT NULL,
	`licence` text NOT NULL,
	`sha256` text NOT NULL,
	`rows` integer NOT NULL,
	`share_alike` integer NOT NULL,
	`loaded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `factor_edition_key_unique` ON `factor_edition` (`key`);--> statement-breakpoint
CREATE TABLE `engagement` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`body_id` text NOT NULL,
	`state` text NOT NULL,
	`plan` text NOT NULL,
	`plan_approved_at` text,
	`requested_at` text NOT NULL,
	`requested_by` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `engagement_body` ON `engagement` (`body_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `engagement_report` ON `engagement` (`report_id`);--> statement-breakpoint
CREATE TABLE `evidence_file` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`report_id` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_file_content` ON `evidence_file` (`report_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `evidence_bytes` (
	`evidence_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence_file`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `evidence_link` (
	`evidence_id` text NOT NULL,
	`report_id` text NOT NULL,
	`subject` text NOT NULL,
	`subject_key` text NOT NULL,
	PRIMARY KEY(`evidence_id`, `subject`, `subject_key`),
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence_file`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_link_report` ON `evidence_link` (`report_id`,`subject`,`subject_key`);--> statement-breakpoint
CREATE TABLE `exclusion` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`scope` integer NOT NULL,
	`scope3_category` integer,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	`estimated_grams` integer,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exclusion_key` ON `exclusion` (`report_id`,`key`);--> statement-breakpoint
CREATE TABLE `emission_factor` (
	`key` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`category` text NOT NULL,
	`region` text NOT NULL,
	`unit` text NOT NULL,
	`valid_year` integer NOT NULL,
	`approved_at` text,
	`confidence` text NOT NULL,
	`seen_in` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `factor_edition`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `emission_factor_category` ON `emission_factor` (`category`,`region`,`valid_year`);--> statement-breakpoint
CREATE TABLE `finding_round` (
	`id` text PRIMARY KEY NOT NULL,
	`finding_id` text NOT NULL,
	`n` integer NOT NULL,
	`author_id` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finding_round_finding` ON `finding_round` (`finding_id`,`at`);--> statement-breakpoint
CREATE TABLE `finding` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`ref` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`scope` integer,
	`effect_grams` integer,
	`asks_correction` integer NOT NULL,
	`due_on` text,
	`state` text NOT NULL,
	`round` integer NOT NULL,
	`material` integer,
	`raised_by` text NOT NULL,
	`raised_at` text NOT NULL,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_ref` ON `finding` (`engagement_id`,`ref`);--> statement-breakpoint
CREATE TABLE `report_hand` (
	`report_id` text NOT NULL,
	`user_id` text NOT NULL,
	`side` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`report_id`, `user_id`),
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`rows` integer NOT NULL,
	`imported_by` text NOT NULL,
	`imported_at` text NOT NULL,
	`replaced` text NOT NULL,
	`undone_at` text
);
--> statement-breakpoint
CREATE TABLE `instrument` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`kind` text NOT NULL,
	`system` text NOT NULL,
	`technology` text NOT NULL,
	`generator` text NOT NULL,
	`market` text NOT NULL,
	`site` text,
	`assigned_only` integer NOT NULL,
	`serial_from` text NOT NULL,
	`serial_to` text NOT NULL,
	`vintage_from` text NOT NULL,
	`vintage_to` text NOT NULL,
	`megawatt_hours` text NOT NULL,
	`kilograms_per_megawatt_hour` text NOT NULL,
	`retired_on` text,
	`beneficiary` text NOT NULL,
	`criteria` text NOT NULL,
	`evidence` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `instrument_key` ON `instrument` (`report_id`,`key`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`site_keys` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	`cancelled_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_organisation` ON `invitation` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `measure` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`name` text NOT NULL,
	`local_name` text NOT NULL,
	`type` text NOT NULL,
	`model` text NOT NULL,
	`pool` text NOT NULL,
	`pool_order` integer,
	`scopes` text NOT NULL,
	`evidence_class` text NOT NULL,
	`inputs` text NOT NULL,
	`items` text NOT NULL,
	`evidence` text NOT NULL,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measure_key` ON `measure` (`report_id`,`key`);--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`site_keys` text NOT NULL,
	`granted_by` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_user` ON `membership` (`user_id`);--> statement-breakpoint
CREATE INDEX `membership_organisation` ON `membership` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `opinion` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`kind` text NOT NULL,
	`statement_sha256` text NOT NULL,
	`text` text NOT NULL,
	`proposed` text NOT NULL,
	`lowered_reason` text NOT NULL,
	`drafted_by` text NOT NULL,
	`drafted_at` text NOT NULL,
	`reviewed_by` text,
	`reviewed_at` text,
	`signed_by` text,
	`issued_at` text,
	`withdrawn_at` text,
	`withdrawn_reason` text,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`legal_name` text NOT NULL,
	`local_name` text NOT NULL,
	`aliases` text NOT NULL,
	`registration_number` text NOT NULL,
	`country` text NOT NULL,
	`sector` text NOT NULL,
	`slug` text NOT NULL,
	`accreditation_body` text,
	`accreditation_number` text,
	`accredited_from` text,
	`accredited_to` text,
	`demo_since` text,
	`created_at` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_slug_unique` ON `organisation` (`slug`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`label` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`cycle` integer NOT NULL,
	`approach` text NOT NULL,
	`scopes` text NOT NULL,
	`gwp_set` text NOT NULL,
	`market_fallback` text NOT NULL,
	`market_fallback_reason` text NOT NULL,
	`sensitivity_factor` text,
	`base_year` integer NOT NULL,
	`base_year_note` text NOT NULL,
	`prevailing_language` text NOT NULL,
	`declarations` text NOT NULL,
	`own_factors` text NOT NULL,
	`signed_off_by` text,
	`signed_off_at` text,
	`signed_off_sha256` text,
	`demo_since` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_year` ON `report` (`organisation_id`,`label`,`revision`);--> statement-breakpoint
CREATE TABLE `retirement` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`organisation_id` text NOT NULL,
	`programme` text NOT NULL,
	`register` text NOT NULL,
	`block_start` integer NOT NULL,
	`block_end` integer NOT NULL,
	`project_id` text NOT NULL,
	`project_name` text NOT NULL,
	`country` text NOT NULL,
	`credit_type` text NOT NULL,
	`methodology` text NOT NULL,
	`vintage_from` text NOT NULL,
	`vintage_to` text NOT NULL,
	`serial` text NOT NULL,
	`quantity` integer NOT NULL,
	`issued_on` text NOT NULL,
	`forward` integer NOT NULL,
	`retired_on` text NOT NULL,
	`beneficiary` text NOT NULL,
	`purpose` text NOT NULL,
	`registry_url` text NOT NULL,
	`adjustment` text NOT NULL,
	`criteria` text NOT NULL,
	`sold_as_certificates` text NOT NULL,
	`evidence` text NOT NULL,
	`checked_by` text,
	`checked_at` text,
	`withdrawn_at` text,
	`claim_id` text
);
--> statement-breakpoint
CREATE INDEX `retirement_block` ON `retirement` (`programme`,`register`,`block_start`);--> statement-breakpoint
CREATE UNIQUE INDEX `retirement_key` ON `retirement` (`report_id`,`key`);--> statement-breakpoint
CREATE TABLE `role_change` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`role` text NOT NULL,
	`site_keys` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`decided_by` text,
	`confirmed_at` text,
	`discarded_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_change_organisation` ON `role_change` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`auth_epoch` integer NOT NULL,
	`created_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`idle_until` text NOT NULL,
	`absolute_until` text NOT NULL,
	`revoked_at` text,
	`device` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`email_hash` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_email` ON `sign_in_failure` (`email_hash`,`at`);--> statement-breakpoint
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`local_name` text NOT NULL,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	`market_boundary` text NOT NULL,
	`kind` text NOT NULL,
	`in_claim` integer NOT NULL,
	`control_test` text,
	`closed_on` text,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_key` ON `site` (`organisation_id`,`key`);--> statement-breakpoint
CREATE TABLE `statement` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statement_sha256_unique` ON `statement` (`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `statement_cycle` ON `statement` (`report_id`,`cycle`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`locale` text,
	`password_hash` text,
	`auth_epoch` integer NOT NULL,
	`deactivated_at` text,
	`demo_since` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);