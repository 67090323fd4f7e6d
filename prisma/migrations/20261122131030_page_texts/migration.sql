-- A text is blocks of a few kinds (lib/import-export/text-schema.ts) and no Markdown: a claim keeps the pages that say it.
ALTER TABLE "page_text" DROP COLUMN "body",
ADD COLUMN     "blocks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "description" TEXT,
ADD COLUMN     "lead" TEXT,
ADD COLUMN     "position" SMALLINT NOT NULL DEFAULT 0;

ALTER TABLE "source" ADD COLUMN     "page_text_id" INTEGER;
CREATE INDEX "source_page_text_id_idx" ON "source"("page_text_id");
ALTER TABLE "source" ADD CONSTRAINT "source_page_text_id_fkey" FOREIGN KEY ("page_text_id") REFERENCES "page_text"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot express.
ALTER TABLE page_text ADD CONSTRAINT page_text_blocks_list CHECK (jsonb_typeof(blocks) = 'array');
ALTER TABLE source
  DROP CONSTRAINT source_one_owner,
  ADD CONSTRAINT source_one_owner
    CHECK (num_nonnulls(institution_id, program_id, experience_id, sector_figure_id, page_text_id) = 1);
