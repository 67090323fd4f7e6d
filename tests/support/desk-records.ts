/** Two programs of one college: `archives`, of which little is known, and `maps`, which is as it should be. */
export const deskRecords = `
  INSERT INTO institution (slug, name, country, website, checked_on)
    VALUES ('north-college', 'North College', 'US', 'https://north.example/', current_date);
  INSERT INTO program (institution_id, slug, name, credential_type, offering_status, summary, checked_on)
    SELECT id, word, initcap(word), 'graduate_certificate', 'active', 'A certificate.', NULL
    FROM institution, unnest('{archives,maps}'::text[]) word;
  INSERT INTO tuition_rate (program_id, position, basis, amount, currency, residency, mode)
    SELECT id, 0, 'program_total', 600000, 'USD', 'any', 'any' FROM program WHERE slug = 'maps';
  INSERT INTO source (program_id, position, url, supports)
    SELECT id, 0, 'https://north.example/maps', '{tuition,status}' FROM program;
  INSERT INTO source (institution_id, position, url, supports)
    SELECT id, 0, 'https://north.example/', '{website}' FROM institution;
  UPDATE program SET checked_on = current_date WHERE slug = 'maps'`
