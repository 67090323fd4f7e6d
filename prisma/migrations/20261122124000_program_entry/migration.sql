-- What a program states of entry, beside the rest that a search reads, so that the programs that answer a reader are found in an
-- index (lib/eligibility/sql.ts): "10?1" is yes, no, not stated and yes. The grade average is a range and stands by itself.
CREATE FUNCTION program_entry(p program) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(p.requires_masters::int::text, '?') || coalesce(p.requires_mlis::int::text, '?')
    || coalesce(p.open_to_non_matriculated::int::text, '?') || coalesce(p.open_to_current_degree_students::int::text, '?')
$$;

ALTER TABLE "program_search" ADD COLUMN "entry" CHAR(4), ADD COLUMN "minimum_gpa" DECIMAL(3,2);
UPDATE program_search s SET (entry, minimum_gpa) = (program_entry(p), p.minimum_gpa) FROM program p WHERE p.id = s.program_id;
ALTER TABLE "program_search" ALTER COLUMN "entry" SET NOT NULL;

CREATE INDEX "program_search_entry" ON "program_search"("entry", "minimum_gpa");

-- As it was (migrations/20261122120000_program_search), with the two columns.
CREATE OR REPLACE FUNCTION refresh_program_search(program_ids int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Two that write parts of one program wait for each other here: else each would make a document without the other's part.
  PERFORM FROM program WHERE id = ANY (program_ids) ORDER BY id FOR NO KEY UPDATE;
  -- And for who renames what several share: else this would keep the old name, and they would not see this program.
  PERFORM FROM institution
  WHERE id IN (SELECT institution_id FROM program WHERE id = ANY (program_ids)) ORDER BY id FOR SHARE;
  PERFORM FROM topic
  WHERE id IN (SELECT topic_id FROM program_topic WHERE program_id = ANY (program_ids)) ORDER BY id FOR SHARE;

  DELETE FROM program_search s USING program p, institution i
  WHERE s.program_id = ANY (program_ids) AND p.id = s.program_id AND i.id = p.institution_id
    AND (p.editorial_status <> 'published' OR i.editorial_status <> 'published');

  WITH made AS MATERIALIZED (
    SELECT * FROM program_document(ARRAY(
      SELECT p.id FROM program p JOIN institution i ON i.id = p.institution_id
      WHERE p.id = ANY (program_ids) AND p.editorial_status = 'published' AND i.editorial_status = 'published'))
  ), learned AS (
    INSERT INTO search_word
    SELECT DISTINCT said.word, coalesce((ts_lexize('english_stem', kept_apart(said.word)))[1], said.word)
    FROM made
    LEFT JOIN program_search old USING (program_id)
    CROSS JOIN LATERAL string_to_table(made.words, ' ') AS said (word)
    -- Most writes say nothing new.
    WHERE NOT tsvector_to_array(made.document) <@ coalesce(tsvector_to_array(old.document), '{}')
      AND length(said.word) BETWEEN 3 AND 40 AND NOT EXISTS (SELECT FROM search_word w WHERE w.word = said.word)
    -- In one order, so that two who learn the same words do not wait for each other crosswise.
    ORDER BY said.word
    ON CONFLICT DO NOTHING
  )
  INSERT INTO program_search AS s
  SELECT p.id, made.document, program_traits(p), program_subjects(p), program_places(i), p.offering_status, p.name, i.name,
    -- Before anybody says what matters: offered programs first, and those of which more is known.
    10 * array_position(enum_range(NULL::offering_status), p.offering_status)
      + 4 * (p.price_min IS NULL)::int + num_nulls(p.requires_masters, p.credits_min, p.fully_online),
    p.price_currency, p.price_min, round(p.price_min / coalesce(p.credits_min, p.credits_max)),
    p.credits_min, p.credits_max, p.duration_months_min, p.duration_months_max, p.checked_on,
    (SELECT max(source.as_of_year) FROM source WHERE source.program_id = p.id), program_entry(p), p.minimum_gpa
  FROM program p
  JOIN institution i ON i.id = p.institution_id
  JOIN made ON made.program_id = p.id
  ON CONFLICT (program_id) DO UPDATE SET
    (document, traits, subjects, places, offering_status, name, institution_name, standing, price_currency, price_min, price_per_credit,
      credits_min, credits_max, duration_months_min, duration_months_max, checked_on, newest_source_year, entry, minimum_gpa)
    = (excluded.document, excluded.traits, excluded.subjects, excluded.places, excluded.offering_status, excluded.name, excluded.institution_name,
      excluded.standing, excluded.price_currency, excluded.price_min, excluded.price_per_credit, excluded.credits_min,
      excluded.credits_max, excluded.duration_months_min, excluded.duration_months_max, excluded.checked_on,
      excluded.newest_source_year, excluded.entry, excluded.minimum_gpa)
  WHERE s IS DISTINCT FROM excluded;
END $$;
