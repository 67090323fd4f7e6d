-- Rules that hold whoever writes: form, import or SQL. Prisma's schema cannot express them.

ALTER TABLE institution
  ADD CONSTRAINT institution_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT institution_name_filled CHECK (btrim(name) <> ''),
  ADD CONSTRAINT institution_country_iso CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT institution_website_http CHECK (website ~ '^https?://'),
  ADD CONSTRAINT institution_place_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
  ADD CONSTRAINT institution_latitude_range CHECK (latitude BETWEEN -90 AND 90),
  ADD CONSTRAINT institution_longitude_range CHECK (longitude BETWEEN -180 AND 180);

ALTER TABLE program
  ADD CONSTRAINT program_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT program_name_filled CHECK (btrim(name) <> ''),
  ADD CONSTRAINT program_url_http CHECK (url ~ '^https?://'),
  ADD CONSTRAINT program_gpa_range CHECK (minimum_gpa BETWEEN 0 AND 4),
  ADD CONSTRAINT program_credits_positive CHECK (credits_min > 0 AND credits_max > 0),
  ADD CONSTRAINT program_credits_order CHECK (credits_min <= credits_max),
  ADD CONSTRAINT program_courses_positive CHECK (courses_required > 0),
  ADD CONSTRAINT program_duration_positive CHECK (duration_months_min > 0 AND duration_months_max > 0),
  ADD CONSTRAINT program_duration_order CHECK (duration_months_min <= duration_months_max),
  ADD CONSTRAINT program_launched_year_range CHECK (launched_year BETWEEN 1850 AND 2100),
  ADD CONSTRAINT program_price_whole CHECK ((price_min IS NULL) = (price_currency IS NULL)),
  ADD CONSTRAINT program_price_order CHECK (0 <= price_min AND price_min <= price_max);

ALTER TABLE topic
  ADD CONSTRAINT topic_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT topic_label_filled CHECK (btrim(label) <> '');

ALTER TABLE pathway
  ADD CONSTRAINT pathway_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT pathway_name_filled CHECK (btrim(name) <> '');

ALTER TABLE course
  ADD CONSTRAINT course_title_filled CHECK (btrim(title) <> '');

ALTER TABLE tuition_rate
  ADD CONSTRAINT tuition_rate_amount_not_negative CHECK (amount >= 0),
  ADD CONSTRAINT tuition_rate_currency_iso CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT tuition_rate_fee_basis_of_fees CHECK (fee_basis IS NULL OR basis = 'fee'),
  ADD CONSTRAINT tuition_rate_year_range CHECK (academic_year_from BETWEEN 1990 AND 2100),
  ADD CONSTRAINT tuition_rate_year_from_text CHECK (academic_year_from IS NULL OR academic_year IS NOT NULL);

ALTER TABLE funding_option
  ADD CONSTRAINT funding_option_name_filled CHECK (btrim(name) <> ''),
  ADD CONSTRAINT funding_option_url_http CHECK (url ~ '^https?://');

ALTER TABLE deadline
  ADD CONSTRAINT deadline_text_filled CHECK (btrim(term) <> '' AND btrim(date_text) <> '');

ALTER TABLE source
  ADD CONSTRAINT source_one_owner
    CHECK (num_nonnulls(institution_id, program_id, experience_id, sector_figure_id) = 1),
  ADD CONSTRAINT source_url_http CHECK (url ~ '^https?://'),
  ADD CONSTRAINT source_date_from_text
    CHECK (as_of_text IS NOT NULL OR (as_of_date IS NULL AND as_of_year IS NULL));

ALTER TABLE revision
  ADD CONSTRAINT revision_one_subject CHECK (num_nonnulls(institution_id, program_id, topic_id) = 1);

ALTER TABLE "user"
  ADD CONSTRAINT user_email_lower CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$');

-- A revision is what happened: it is never changed or taken back, also not by mistake.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER revision_only_added BEFORE UPDATE OR DELETE ON revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
