-- What a part of an institution is called for short: "Graduate School of Library and Information Studies" is GSLIS, also
-- where it is "Graduate School of Library and Information Studies, Harrington School of Communication and Media". Two letters
-- are the initials of too many things.
CREATE FUNCTION initials_of_unit(unit text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(DISTINCT short, ' of ')
  FROM regexp_split_to_table(regexp_replace(unit, '\s*\([^)]*\)', '', 'g'), '[,;]') AS part (words),
    LATERAL initials(part.words) AS short
  WHERE length(short) > 2
$$;

-- What is searched of a program, part by part: the documents are made of it, and it says why a program was found.
-- Weight A is the name, B what the program is, C what it teaches and says of itself, D what it asks, who pays, and what part
-- of the institution teaches it: a program of a School of Library and Information Studies is not for that about libraries.
CREATE OR REPLACE VIEW program_text (program_id, weight, kind, place, content) AS
  SELECT p.id, part.*
  FROM program p
  JOIN institution i ON i.id = p.institution_id
  CROSS JOIN LATERAL (
    VALUES
      ('A', 'name', 0, p.name),
      ('B', 'name', 1, initials_of_program(p.name)),
      ('B', 'institution', 0, i.name),
      ('D', 'institution', 1, i.unit),
      ('B', 'institution', 2, initials(i.name)),
      ('B', 'institution', 3, initials_of_unit(i.unit)),
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

-- In parts, for memory's sake. About a millisecond each.
DO $$
DECLARE
  ids int[];
BEGIN
  FOR ids IN SELECT array_agg(id) FROM program GROUP BY id / 1000 ORDER BY id / 1000 LOOP
    PERFORM refresh_program_search(ids);
  END LOOP;
END $$;
