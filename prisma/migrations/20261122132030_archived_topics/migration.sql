-- Readers see no topic that was archived, or is not public yet: its programs keep it, and are not found by it.

CREATE OR REPLACE VIEW program_text (program_id, weight, kind, place, content) AS
  SELECT p.id, part.*
  FROM program p
  JOIN institution i ON i.id = p.institution_id
  CROSS JOIN LATERAL (
    VALUES
      ('A', 'name', 0, p.name),
      ('B', 'institution', 0, i.name),
      ('D', 'institution', 1, i.unit),
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
    SELECT 'B', 'topic', pt.position, t.label FROM program_topic pt JOIN topic t ON t.id = pt.topic_id
    WHERE pt.program_id = p.id AND t.editorial_status = 'published'
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

CREATE OR REPLACE FUNCTION program_subjects(p program) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN ARRAY(
    SELECT 'topic=' || t.slug FROM program_topic pt JOIN topic t ON t.id = pt.topic_id
    WHERE pt.program_id = p.id AND t.editorial_status = 'published'
    UNION SELECT 'pathway=' || w.slug FROM pathway w WHERE w.program_id = p.id
    ORDER BY 1);
END $$;

CREATE OR REPLACE FUNCTION program_search_topic_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM program_search_note(array_agg(DISTINCT pt.program_id))
  FROM before JOIN after ON after.id = before.id JOIN program_topic pt ON pt.topic_id = before.id
  WHERE (before.slug, before.label, before.editorial_status) IS DISTINCT FROM (after.slug, after.label, after.editorial_status);
  RETURN NULL;
END $$;

-- A load before this migration may have met a topic that was archived already.
SELECT refresh_program_search(array_agg(pt.program_id))
FROM program_topic pt JOIN topic t ON t.id = pt.topic_id WHERE t.editorial_status <> 'published';
