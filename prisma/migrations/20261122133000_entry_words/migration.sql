-- A fifth sign of what a program states of entry: whether it states more in free words, which nobody judges. "10?11" is yes, no,
-- not stated, yes, and more in words. Where there is more in words no rules that are met make an entry sure.
CREATE OR REPLACE FUNCTION program_entry(p program) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(p.requires_masters::int::text, '?') || coalesce(p.requires_mlis::int::text, '?')
    || coalesce(p.open_to_non_matriculated::int::text, '?') || coalesce(p.open_to_current_degree_students::int::text, '?')
    || (p.prerequisites IS NOT NULL)::int::text
$$;

ALTER TABLE "program_search" ALTER COLUMN "entry" TYPE CHAR(5);
UPDATE program_search s SET entry = program_entry(p) FROM program p WHERE p.id = s.program_id;
