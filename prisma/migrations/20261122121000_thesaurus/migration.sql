-- The field's language, as SKOS has it: what a search for one word also finds.
CREATE TABLE "concept" (
  "id" SERIAL NOT NULL,
  "pref_label" TEXT NOT NULL,
  "alt_labels" TEXT[] NOT NULL,
  "related" TEXT[] NOT NULL,
  "generic" BOOLEAN NOT NULL DEFAULT false,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "concept_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "concept_pref_label_key" ON "concept"("pref_label");
ALTER TABLE concept ADD CONSTRAINT concept_label_filled CHECK (btrim(pref_label) <> '');

ALTER TABLE "revision" ADD COLUMN "concept_id" INTEGER;
CREATE INDEX "revision_concept_id_id_idx" ON "revision"("concept_id", "id");
ALTER TABLE "revision" ADD CONSTRAINT "revision_concept_id_fkey"
  FOREIGN KEY ("concept_id") REFERENCES "concept"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE revision
  DROP CONSTRAINT revision_one_subject,
  ADD CONSTRAINT revision_one_subject
    CHECK (num_nonnulls(institution_id, program_id, topic_id, sector_figure_id, concept_id) = 1);
