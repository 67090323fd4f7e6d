-- One row a public program: all that a search reads. Written by triggers, in the transaction that writes what it rests on.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- English stems, with accents taken off first: "Montréal" and "montreal" are one word.
CREATE TEXT SEARCH CONFIGURATION plain_english (COPY = english);
ALTER TEXT SEARCH CONFIGURATION plain_english
  ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  WITH unaccent, english_stem;

CREATE TABLE "program_search" (
  "program_id" INTEGER NOT NULL,
  "document" tsvector NOT NULL,
  "traits" TEXT[] NOT NULL,
  "subjects" TEXT[] NOT NULL,
  "places" TEXT[] NOT NULL,
  "offering_status" "offering_status" NOT NULL,
  "name" TEXT NOT NULL,
  "institution_name" TEXT NOT NULL,
  "standing" SMALLINT NOT NULL,
  "price_currency" CHAR(3),
  "price_min" INTEGER,
  "price_per_credit" INTEGER,
  "credits_min" DECIMAL(5,2),
  "credits_max" DECIMAL(5,2),
  "duration_months_min" SMALLINT,
  "duration_months_max" SMALLINT,
  "checked_on" DATE,
  "newest_source_year" SMALLINT,

  CONSTRAINT "program_search_pkey" PRIMARY KEY ("program_id")
);
ALTER TABLE "program_search" ADD CONSTRAINT "program_search_program_id_fkey"
  FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every word of a document, or of one that was, with its stem: what a word with a typing error may have meant.
CREATE TABLE "search_word" (
  "word" TEXT NOT NULL,
  "stem" TEXT NOT NULL,

  CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "search_word_stem_idx" ON "search_word"("stem");
CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops);

CREATE INDEX program_search_words ON program_search USING gin (document, traits, subjects, places);
-- The orders of lib/search/finding/order.ts, so that a page of a long list is read and not sorted.
CREATE INDEX program_search_standing ON program_search (standing, name, institution_name, program_id);
CREATE INDEX program_search_name ON program_search (name, institution_name, program_id);
CREATE INDEX program_search_price ON program_search (price_currency, price_min, name, program_id);
CREATE INDEX program_search_price_per_credit ON program_search (price_currency, price_per_credit, name, program_id);
CREATE INDEX program_search_credits ON program_search ((coalesce(credits_min, credits_max)), name, program_id);
CREATE INDEX program_search_duration
  ON program_search ((coalesce(duration_months_min, duration_months_max)), name, program_id);
CREATE INDEX program_search_checked
  ON program_search (checked_on DESC NULLS LAST, newest_source_year DESC NULLS LAST, name, program_id);

-- Words apart by single spaces: an apostrophe joins what it stands between, any other mark parts it.
CREATE FUNCTION search_text(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(translate(left(written, 50000), '''’‘ʼ`´', ''), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Words that the stemmer takes for others keep apart from them: digitization is not digital, a curator not curation.
CREATE FUNCTION kept_apart(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(words, '\m(digiti(?=[sz])|programm(?=ing\M|ers?\M)|certificati(?=on)|accessib(?=le|il)|curator(?=s?\M)'
    || '|internation(?=al)|speciali(?=[sz]ation)|publicati(?=on)|activis(?=m|t)|authorit(?=y|ies))\w*', '\1q', 'gi')
$$;

-- "San José State University" is called SJSU, and "University of North Texas" UNT.
CREATE FUNCTION initials(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN count(*) > 1 THEN string_agg(left(word, 1), '' ORDER BY place) END
  FROM regexp_split_to_table(search_text(name), ' ') WITH ORDINALITY AS part (word, place)
  WHERE lower(word) NOT IN ('of', 'the', 'at', 'and', 'in', 'for', 'de', 'du', 'la')
$$;

-- What is searched of a program, part by part: the documents are made of it, and it says why a program was found.
-- Weight A is the name, B what the program is, C what it teaches and says of itself, D what it asks and who pays.
CREATE VIEW program_text (program_id, weight, kind, place, content) AS
  SELECT p.id, part.*
  FROM program p
  JOIN institution i ON i.id = p.institution_id
  CROSS JOIN LATERAL (
    VALUES
      ('A', 'name', 0, p.name),
      ('B', 'institution', 0, i.name),
      ('B', 'institution', 1, i.unit),
      ('B', 'institution', 2, initials(i.name)),
      ('B', 'credential', 0, replace(p.credential_type::text, '_', ' ')),
      ('C', 'summary', 0, p.summary),
      ('C', 'delivery', 0, concat_ws(' ', CASE WHEN p.fully_online THEN 'fully online' END, array_to_string(p.delivery, ' '))),
      ('C', 'place', 0, i.city),
      ('C', 'place', 1, i.region),
      ('C', 'country', 0, 'country' || i.country),
      ('D', 'prerequisites', 0, p.prerequisites),
      ('D', 'outcomes', 0, p.outcomes)
    UNION ALL
    SELECT 'B', 'topic', pt.position, t.label FROM program_topic pt JOIN topic t ON t.id = pt.topic_id WHERE pt.program_id = p.id
    UNION ALL
    SELECT said.* FROM pathway w, LATERAL (VALUES ('B', 'pathway', w.position, w.name), ('D', 'pathway', w.position, w.summary))
      AS said WHERE w.program_id = p.id
    UNION ALL
    SELECT 'C', 'course', c.position, c.title FROM course c WHERE c.program_id = p.id
    UNION ALL
    SELECT 'D', 'funding', f.id, f.name FROM funding_option f
    WHERE f.institution_id = i.id AND (f.reaches_all_programs
      OR EXISTS (SELECT FROM program_funding pf WHERE pf.program_id = p.id AND pf.funding_option_id = f.id))
  ) AS part (weight, kind, place, content)
  WHERE part.content IS NOT NULL;

-- The view for some programs. In PL/pgSQL, like what follows, because it keeps its plans: planning took most of the time.
CREATE FUNCTION program_text_of(program_ids int[]) RETURNS SETOF program_text LANGUAGE plpgsql STABLE ROWS 100 AS $$
BEGIN
  RETURN QUERY SELECT * FROM program_text WHERE program_id = ANY (program_ids);
END $$;

-- What a program can be filtered by, as `parameter=value`, and `parameter=?` where no page states it. In three sets, since
-- programs that share a whole set are counted together (lib/search/finding): what kind it is, what it is about, where.
CREATE FUNCTION program_traits(p program) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  -- Whoever writes with SQL may leave it out.
  p.delivery := coalesce(p.delivery, '{}');
  RETURN ARRAY[
    'credential=' || p.credential_type,
    'status=' || CASE p.offering_status WHEN 'unconfirmed' THEN 'unknown' ELSE p.offering_status::text END,
    'online=' || CASE
      WHEN p.fully_online THEN '1'
      -- A program that is only said to be taught in person or partly on site states it well enough.
      WHEN p.fully_online IS NULL AND (p.delivery = '{}' OR p.delivery && '{online,online_async,online_sync}') THEN '?'
      ELSE '0' END,
    'no_mlis=' || coalesce((NOT p.requires_mlis)::int::text, '?'),
    'non_matriculated=' || coalesce(p.open_to_non_matriculated::int::text, '?'),
    'funding=' || CASE
      WHEN EXISTS (SELECT FROM program_funding pf WHERE pf.program_id = p.id)
        OR EXISTS (SELECT FROM funding_option f WHERE f.institution_id = p.institution_id AND f.reaches_all_programs)
      THEN '1' ELSE '?' END
  ] || CASE WHEN p.delivery = '{}' THEN '{delivery=?}'::text[] ELSE ARRAY(
    SELECT 'delivery=' || way
    -- "Online" is said of every kind of it.
    FROM unnest(p.delivery || CASE WHEN p.delivery && '{online_async,online_sync}' THEN '{online}'::delivery[] END) AS way
    GROUP BY way ORDER BY way) END;
END $$;

CREATE FUNCTION program_subjects(p program) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN ARRAY(
    SELECT 'topic=' || t.slug FROM program_topic pt JOIN topic t ON t.id = pt.topic_id WHERE pt.program_id = p.id
    UNION SELECT 'pathway=' || w.slug FROM pathway w WHERE w.program_id = p.id
    ORDER BY 1);
END $$;

CREATE FUNCTION program_places(i institution) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['institution=' || i.slug, 'country=' || i.country, 'region=' || coalesce(i.region, '?')]
$$;

CREATE FUNCTION program_document(program_ids int[]) RETURNS TABLE (program_id int, document tsvector, words text)
LANGUAGE plpgsql STABLE ROWS 1 AS $$
BEGIN
  RETURN QUERY SELECT part.program_id,
    setweight(to_tsvector('plain_english', kept_apart(a)), 'A') || setweight(to_tsvector('plain_english', kept_apart(b)), 'B')
      || setweight(to_tsvector('plain_english', kept_apart(c)), 'C')
      || setweight(to_tsvector('plain_english', kept_apart(d)), 'D'),
    lower(unaccent(concat_ws(' ', a, b, c, d)))
  FROM (
    -- The stop word between two parts keeps a phrase from reaching over their edge.
    SELECT t.program_id,
      search_text(string_agg(content, ' of ') FILTER (WHERE weight = 'A')) AS a,
      search_text(string_agg(content, ' of ') FILTER (WHERE weight = 'B')) AS b,
      search_text(string_agg(content, ' of ') FILTER (WHERE weight = 'C')) AS c,
      coalesce(search_text(string_agg(content, ' of ') FILTER (WHERE weight = 'D')), '') AS d
    FROM (SELECT * FROM program_text_of(program_ids) AS said ORDER BY said.program_id, kind, place, content) AS t
    GROUP BY t.program_id
  ) AS part;
END $$;

CREATE FUNCTION refresh_program_search(program_ids int[]) RETURNS void LANGUAGE plpgsql AS $$
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
    (SELECT max(source.as_of_year) FROM source WHERE source.program_id = p.id)
  FROM program p
  JOIN institution i ON i.id = p.institution_id
  JOIN made ON made.program_id = p.id
  ON CONFLICT (program_id) DO UPDATE SET
    (document, traits, subjects, places, offering_status, name, institution_name, standing, price_currency, price_min, price_per_credit,
      credits_min, credits_max, duration_months_min, duration_months_max, checked_on, newest_source_year)
    = (excluded.document, excluded.traits, excluded.subjects, excluded.places, excluded.offering_status, excluded.name, excluded.institution_name,
      excluded.standing, excluded.price_currency, excluded.price_min, excluded.price_per_credit, excluded.credits_min,
      excluded.credits_max, excluded.duration_months_min, excluded.duration_months_max, excluded.checked_on,
      excluded.newest_source_year)
  WHERE s IS DISTINCT FROM excluded;
END $$;

-- A save writes a program and its parts in many statements: what they change is noted, and the documents are made once, at
-- the end of the transaction (or when it says SET CONSTRAINTS ALL IMMEDIATE). Nobody else ever sees one without the other.
-- Functions of these triggers begin with program_search_, so that a benchmark can tell what they cost.
CREATE TABLE "program_search_due" (
  "program_id" INTEGER NOT NULL,

  CONSTRAINT "program_search_due_pkey" PRIMARY KEY ("program_id")
);

CREATE FUNCTION program_search_note(program_ids int[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO program_search_due SELECT DISTINCT id FROM unnest(program_ids) AS id ORDER BY id ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION program_search_catch_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  due int[];
BEGIN
  -- The first row noted does it for all; only this transaction's are there to be seen.
  IF NOT EXISTS (SELECT FROM program_search_due WHERE program_id = NEW.program_id) THEN
    RETURN NULL;
  END IF;
  WITH taken AS (DELETE FROM program_search_due RETURNING program_id) SELECT array_agg(program_id) INTO due FROM taken;
  IF due IS NOT NULL THEN
    PERFORM refresh_program_search(due);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER program_search_due AFTER INSERT ON program_search_due
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION program_search_catch_up();

CREATE FUNCTION program_search_program_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(id)) FROM written;
  RETURN NULL;
END $$;
CREATE TRIGGER program_search_inserted AFTER INSERT ON program
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_program_written();
CREATE TRIGGER program_search_updated AFTER UPDATE ON program
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_program_written();

CREATE FUNCTION program_search_part_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(DISTINCT program_id)) FROM written;
  RETURN NULL;
END $$;
-- A part that moves to another program changes both.
CREATE FUNCTION program_search_part_rewritten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(program_id))
  FROM (SELECT program_id FROM before UNION SELECT program_id FROM after) AS changed;
  RETURN NULL;
END $$;

CREATE FUNCTION program_search_source_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE program_search s SET newest_source_year = newest.year
  FROM (
    SELECT program_id, (SELECT max(as_of_year) FROM source WHERE source.program_id = changed.program_id) AS year
    FROM (SELECT DISTINCT program_id FROM written WHERE program_id IS NOT NULL) AS changed
  ) AS newest
  WHERE s.program_id = newest.program_id AND s.newest_source_year IS DISTINCT FROM newest.year;
  RETURN NULL;
END $$;

CREATE TRIGGER program_search_inserted AFTER INSERT ON program_topic
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();
CREATE TRIGGER program_search_updated AFTER UPDATE ON program_topic
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_rewritten();
CREATE TRIGGER program_search_deleted AFTER DELETE ON program_topic
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();

CREATE TRIGGER program_search_inserted AFTER INSERT ON pathway
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();
CREATE TRIGGER program_search_updated AFTER UPDATE ON pathway
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_rewritten();
CREATE TRIGGER program_search_deleted AFTER DELETE ON pathway
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();

CREATE TRIGGER program_search_inserted AFTER INSERT ON course
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();
CREATE TRIGGER program_search_updated AFTER UPDATE ON course
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_rewritten();
CREATE TRIGGER program_search_deleted AFTER DELETE ON course
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();

CREATE TRIGGER program_search_inserted AFTER INSERT ON program_funding
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();
CREATE TRIGGER program_search_updated AFTER UPDATE ON program_funding
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_rewritten();
CREATE TRIGGER program_search_deleted AFTER DELETE ON program_funding
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_part_written();

CREATE TRIGGER program_search_inserted AFTER INSERT ON source
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_source_written();
CREATE TRIGGER program_search_updated_from AFTER UPDATE ON source
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_source_written();
CREATE TRIGGER program_search_updated_to AFTER UPDATE ON source
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_source_written();
CREATE TRIGGER program_search_deleted AFTER DELETE ON source
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_source_written();

-- What many programs share.
CREATE FUNCTION program_search_topic_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(DISTINCT pt.program_id))
  FROM before JOIN after ON after.id = before.id JOIN program_topic pt ON pt.topic_id = before.id
  WHERE (before.slug, before.label) IS DISTINCT FROM (after.slug, after.label);
  RETURN NULL;
END $$;
CREATE TRIGGER program_search_updated AFTER UPDATE ON topic
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION program_search_topic_renamed();

CREATE FUNCTION program_search_institution_rewritten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(p.id))
  FROM before JOIN after ON after.id = before.id JOIN program p ON p.institution_id = before.id
  WHERE (before.slug, before.name, before.unit, before.city, before.region, before.country, before.editorial_status)
    IS DISTINCT FROM (after.slug, after.name, after.unit, after.city, after.region, after.country, after.editorial_status);
  RETURN NULL;
END $$;
CREATE TRIGGER program_search_updated AFTER UPDATE ON institution
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION program_search_institution_rewritten();

CREATE FUNCTION program_search_funding_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(p.id))
  FROM program p
  WHERE p.institution_id IN (SELECT institution_id FROM written WHERE reaches_all_programs)
    OR p.id IN (SELECT pf.program_id FROM program_funding pf JOIN written w ON w.id = pf.funding_option_id);
  RETURN NULL;
END $$;
CREATE TRIGGER program_search_inserted AFTER INSERT ON funding_option
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_funding_written();
CREATE TRIGGER program_search_updated_from AFTER UPDATE ON funding_option
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_funding_written();
CREATE TRIGGER program_search_updated_to AFTER UPDATE ON funding_option
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_funding_written();
CREATE TRIGGER program_search_deleted AFTER DELETE ON funding_option
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION program_search_funding_written();

SELECT refresh_program_search(array_agg(id)) FROM program;

-- Institutions by the words and initials of their names, for suggestions (lib/search/suggest.ts).
-- An index is built without a search path: this function brings its own.
CREATE FUNCTION institution_words(name text, unit text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path FROM CURRENT AS $$
  SELECT to_tsvector('plain_english', kept_apart(search_text(concat_ws(' ', name, unit, initials(name)))))
$$;
CREATE INDEX institution_words_idx ON institution USING gin (institution_words(name, unit));
