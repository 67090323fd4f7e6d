-- For feeds: the programs of a search that were changed last are found by walking it, however many there are.
CREATE INDEX "program_updated_at_id_idx" ON "program"("updated_at" DESC, "id");
