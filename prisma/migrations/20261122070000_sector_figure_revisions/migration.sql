-- A sector figure has revisions too, so that the loader knows what it loaded last.
ALTER TABLE "revision" ADD COLUMN "sector_figure_id" INTEGER;

CREATE INDEX "revision_sector_figure_id_id_idx" ON "revision"("sector_figure_id", "id");

ALTER TABLE "revision" ADD CONSTRAINT "revision_sector_figure_id_fkey"
  FOREIGN KEY ("sector_figure_id") REFERENCES "sector_figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE revision
  DROP CONSTRAINT revision_one_subject,
  ADD CONSTRAINT revision_one_subject
    CHECK (num_nonnulls(institution_id, program_id, topic_id, sector_figure_id) = 1);
