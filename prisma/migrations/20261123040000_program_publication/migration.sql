-- When readers first could see a program, when what they see of it last changed, and since when they no longer can: for
-- whoever keeps a copy (OAI-PMH, sitemap, feeds, API). A row stays when its program is archived, or even deleted.
CREATE TABLE "program_publication" (
    "program_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "sets" TEXT[] NOT NULL,
    "fingerprint" UUID,

    CONSTRAINT "program_publication_pkey" PRIMARY KEY ("program_id")
);
CREATE INDEX "program_publication_changed_at_program_id_idx" ON "program_publication"("changed_at" DESC, "program_id");
CREATE INDEX "program_publication_published_at_program_id_idx" ON "program_publication"("published_at" DESC, "program_id");
-- Feeds walked this one.
DROP INDEX "program_updated_at_id_idx";
CREATE INDEX "program_publication_sets_idx" ON "program_publication" USING GIN ("sets");

ALTER TABLE program_publication
  ADD CONSTRAINT program_publication_in_time CHECK (published_at <= changed_at AND withdrawn_at <= changed_at),
  ADD CONSTRAINT program_publication_of_something CHECK ((withdrawn_at IS NULL) = (fingerprint IS NOT NULL));

-- All that the page of a public program says of it. Who keeps a table of which it says more adds that here.
CREATE FUNCTION program_published(program_ids int[]) RETURNS TABLE (program_id int, sets text[], fingerprint uuid)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT p.id,
    ARRAY(
      SELECT 'topic:' || t.slug FROM program_topic pt JOIN topic t ON t.id = pt.topic_id
      WHERE pt.program_id = p.id AND t.editorial_status = 'published' ORDER BY pt.position) || ('institution:' || i.slug),
    md5(jsonb_build_array(
      to_jsonb(p) - '{id,institution_id,editorial_status,created_at,updated_at}'::text[],
      jsonb_build_array(i.slug, i.name, i.unit, i.city, i.region, i.country, i.ala_accredited_masters),
      (SELECT jsonb_agg(jsonb_build_array(t.slug, t.label) ORDER BY pt.position)
        FROM program_topic pt JOIN topic t ON t.id = pt.topic_id
        WHERE pt.program_id = p.id AND t.editorial_status = 'published'),
      (SELECT jsonb_agg(jsonb_build_array(w.slug, w.name, w.summary) ORDER BY w.position)
        FROM pathway w WHERE w.program_id = p.id),
      (SELECT jsonb_agg(jsonb_build_array(w.slug, c.title, c.requirement, c.note) ORDER BY w.position, c.position)
        FROM course c LEFT JOIN pathway w ON w.id = c.pathway_id WHERE c.program_id = p.id),
      (SELECT jsonb_agg(to_jsonb(r) - '{id,program_id,position}'::text[] ORDER BY r.position, r.id)
        FROM tuition_rate r WHERE r.program_id = p.id),
      (SELECT jsonb_agg(jsonb_build_array(d.term, d.date_text, d.date) ORDER BY d.position)
        FROM deadline d WHERE d.program_id = p.id),
      (SELECT jsonb_agg(to_jsonb(f) - '{id,institution_id}'::text[] ORDER BY pf.position NULLS LAST, f.name, f.id)
        FROM funding_option f LEFT JOIN program_funding pf ON pf.funding_option_id = f.id AND pf.program_id = p.id
        WHERE f.institution_id = i.id AND (f.reaches_all_programs OR pf.program_id IS NOT NULL)),
      (SELECT jsonb_agg(jsonb_build_array(
          to_jsonb(e) - '{id,program_id,pathway_id,position}'::text[], w.slug, s.url, s.title, s.as_of_text) ORDER BY e.position)
        FROM experience e LEFT JOIN pathway w ON w.id = e.pathway_id LEFT JOIN source s ON s.experience_id = e.id
        WHERE e.program_id = p.id),
      (SELECT jsonb_agg(jsonb_build_array(s.url, s.title, s.as_of_text, s.as_of_year, s.secondary, s.supports) ORDER BY s.position)
        FROM source s WHERE s.program_id = p.id)
    )::text)::uuid
  FROM program p JOIN institution i ON i.id = p.institution_id
  WHERE p.id = ANY (program_ids) AND p.editorial_status = 'published' AND i.editorial_status = 'published';
END $$;

-- The time is that of the end of the transaction, as near as it can be known: whoever asks for what changed since they last
-- asked would miss what was stamped before and seen after.
CREATE FUNCTION refresh_program_publication(program_ids int[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz(3) := clock_timestamp();
BEGIN
  INSERT INTO program_publication AS known
  SELECT program_id, moment, moment, NULL, sets, fingerprint FROM program_published(program_ids) ORDER BY program_id
  ON CONFLICT (program_id) DO UPDATE SET
    changed_at = greatest(known.changed_at, excluded.changed_at), withdrawn_at = NULL, sets = excluded.sets,
    fingerprint = excluded.fingerprint
  WHERE (known.fingerprint, known.sets) IS DISTINCT FROM (excluded.fingerprint, excluded.sets);

  UPDATE program_publication known
  SET changed_at = greatest(known.changed_at, moment), withdrawn_at = greatest(known.changed_at, moment), fingerprint = NULL
  WHERE known.program_id = ANY (program_ids) AND known.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT FROM program p JOIN institution i ON i.id = p.institution_id
    WHERE p.id = known.program_id AND p.editorial_status = 'published' AND i.editorial_status = 'published');
END $$;

-- After the search's trigger on the same rows, by its name: that one locks what the program is made of.
CREATE FUNCTION stamp_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_program_publication(ARRAY[NEW.program_id]);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stamp_publication AFTER INSERT ON program_search_due
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stamp_publication();

CREATE FUNCTION stamp_publication_of_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_program_publication(ARRAY(SELECT id FROM gone));
  RETURN NULL;
END $$;
CREATE TRIGGER stamp_publication AFTER DELETE ON program
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION stamp_publication_of_deleted();

-- What a search does not read of a program, and its page says.
CREATE TRIGGER stamp_publication_inserted AFTER INSERT ON tuition_rate
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();
CREATE TRIGGER stamp_publication_updated AFTER UPDATE ON tuition_rate
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_rewritten();
CREATE TRIGGER stamp_publication_deleted AFTER DELETE ON tuition_rate
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();

CREATE TRIGGER stamp_publication_inserted AFTER INSERT ON deadline
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();
CREATE TRIGGER stamp_publication_updated AFTER UPDATE ON deadline
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_rewritten();
CREATE TRIGGER stamp_publication_deleted AFTER DELETE ON deadline
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();

CREATE TRIGGER stamp_publication_inserted AFTER INSERT ON experience
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();
CREATE TRIGGER stamp_publication_updated AFTER UPDATE ON experience
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_rewritten();
CREATE TRIGGER stamp_publication_deleted AFTER DELETE ON experience
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();

CREATE FUNCTION stamp_publication_of_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(DISTINCT coalesce(w.program_id, e.program_id)))
  FROM written w LEFT JOIN experience e ON e.id = w.experience_id
  WHERE w.program_id IS NOT NULL OR e.program_id IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER stamp_publication_inserted AFTER INSERT ON source
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION stamp_publication_of_source();
CREATE TRIGGER stamp_publication_updated_from AFTER UPDATE ON source
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION stamp_publication_of_source();
CREATE TRIGGER stamp_publication_updated_to AFTER UPDATE ON source
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION stamp_publication_of_source();
CREATE TRIGGER stamp_publication_deleted AFTER DELETE ON source
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION stamp_publication_of_source();

CREATE FUNCTION stamp_publication_of_accreditation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(p.id))
  FROM before JOIN after ON after.id = before.id JOIN program p ON p.institution_id = before.id
  WHERE before.ala_accredited_masters IS DISTINCT FROM after.ala_accredited_masters;
  RETURN NULL;
END $$;
CREATE TRIGGER stamp_publication_updated AFTER UPDATE ON institution
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION stamp_publication_of_accreditation();

-- What there is already: since and when its public states say so, as far as they were kept. In parts, for memory's sake.
DO $$
DECLARE
  ids int[];
BEGIN
  FOR ids IN SELECT array_agg(id) FROM program GROUP BY id / 1000 ORDER BY id / 1000 LOOP
    INSERT INTO program_publication
    SELECT p.id, coalesce(said.first, p.created_at), greatest(said.last, p.updated_at, p.created_at),
      CASE WHEN now_public.program_id IS NULL THEN greatest(said.last, p.updated_at, p.created_at) END,
      coalesce(now_public.sets, ARRAY['institution:' || i.slug]), now_public.fingerprint
    FROM program p
    JOIN institution i ON i.id = p.institution_id
    LEFT JOIN program_published(ids) AS now_public ON now_public.program_id = p.id
    CROSS JOIN LATERAL (
      SELECT min(r.created_at) AS first, max(r.created_at) AS last FROM revision r WHERE r.program_id = p.id AND r.published
    ) AS said
    WHERE p.id = ANY (ids) AND (now_public.program_id IS NOT NULL OR (p.editorial_status <> 'draft' AND said.first IS NOT NULL));
  END LOOP;
END $$;
