-- What a revision changed is read beside the state that it began from, which need not be the one before it: a draft may
-- be given up, and the catalogue may be loaded while one waits.
ALTER TABLE revision ADD COLUMN began_from_id bigint REFERENCES revision (id) ON DELETE RESTRICT ON UPDATE CASCADE;
