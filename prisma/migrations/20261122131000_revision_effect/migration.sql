-- What a save did to who may read the record: a revision says that it archived, or made public.
ALTER TABLE "revision" ADD COLUMN "editorial_status" "editorial_status" NOT NULL DEFAULT 'published';
