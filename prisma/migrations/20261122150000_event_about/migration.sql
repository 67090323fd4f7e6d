-- Whose account something was done to, where another person did it: they see it on their own page.
ALTER TABLE security_event ADD COLUMN about_id integer
  CONSTRAINT security_event_about_id_fkey REFERENCES "user" (id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- Until now their e-mail address stood in front of the detail.
UPDATE security_event event SET about_id = person.id
FROM "user" person
WHERE person.email = split_part(event.detail, ', ', 1)
  AND event.kind IN ('reset-link-made', 'role-changed', 'person-removed', 'person-restored', 'person-signed-out', 'person-second-factor-off');

CREATE INDEX security_event_about_id_id_idx ON security_event (about_id, id);
