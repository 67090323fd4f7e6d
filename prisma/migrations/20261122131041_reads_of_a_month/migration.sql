-- How often each was read of late, from the index alone.
DROP INDEX "program_read_day_program_id_idx";
CREATE INDEX "program_read_day_program_id_reads_idx" ON "program_read"("day", "program_id", "reads");
