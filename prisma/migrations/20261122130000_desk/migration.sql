-- The editors' desk: people and their sessions, drafts, old addresses, what readers suggest, links and how they fare.
-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('setup', 'invitation', 'password_reset');

-- AlterEnum
ALTER TYPE "suggestion_status" ADD VALUE 'merged';

-- AlterTable
ALTER TABLE "concept" ADD COLUMN     "editorial_status" "editorial_status" NOT NULL DEFAULT 'published';

-- AlterTable
ALTER TABLE "institution" ADD COLUMN     "absent" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "checked_facts" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "program" ADD COLUMN     "absent" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "checked_facts" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "page_text_id" INTEGER,
ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "sector_figure" ADD COLUMN     "editorial_status" "editorial_status" NOT NULL DEFAULT 'published';

-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "answered_by_id" INTEGER,
ADD COLUMN     "merged_into_id" INTEGER,
ADD COLUMN     "source_url" TEXT;

-- AlterTable
ALTER TABLE "topic" ADD COLUMN     "editorial_status" "editorial_status" NOT NULL DEFAULT 'published';

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "email_verified" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "image" TEXT,
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "role" SET DEFAULT 'editor';

-- CreateTable
CREATE TABLE "draft" (
    "revision_id" BIGINT NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "page_text" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "editorial_status" "editorial_status" NOT NULL DEFAULT 'published',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "old_address" (
    "path" TEXT NOT NULL,
    "institution_id" INTEGER,
    "program_id" INTEGER,
    "topic_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "old_address_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "program_read" (
    "program_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "reads" INTEGER NOT NULL,

    CONSTRAINT "program_read_pkey" PRIMARY KEY ("program_id","day")
);

-- CreateTable
CREATE TABLE "link_check" (
    "url" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "http_status" SMALLINT,
    "problem" TEXT,
    "moved_to" TEXT,
    "failures" SMALLINT NOT NULL,
    "broken_since" TIMESTAMPTZ(3),
    "next_check_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_check_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "session" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" SERIAL NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" SERIAL NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT,
    "role" "user_role",
    "user_id" INTEGER,
    "made_by_id" INTEGER,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "held_form" (
    "token_hash" TEXT NOT NULL,
    "user_id" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "held_form_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "security_event" (
    "id" BIGSERIAL NOT NULL,
    "user_id" INTEGER,
    "kind" TEXT NOT NULL,
    "ip_address" TEXT,
    "detail" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "security_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_text_slug_key" ON "page_text"("slug");

-- CreateIndex
CREATE INDEX "link_check_next_check_at_idx" ON "link_check"("next_check_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_purpose_expires_at_idx" ON "one_time_link"("purpose", "expires_at");

-- CreateIndex
CREATE INDEX "throttle_expire_idx" ON "throttle"("expire");

-- CreateIndex
CREATE INDEX "held_form_created_at_idx" ON "held_form"("created_at");

-- CreateIndex
CREATE INDEX "security_event_user_id_id_idx" ON "security_event"("user_id", "id");

-- CreateIndex
CREATE INDEX "revision_page_text_id_id_idx" ON "revision"("page_text_id", "id");

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_page_text_id_fkey" FOREIGN KEY ("page_text_id") REFERENCES "page_text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "old_address" ADD CONSTRAINT "old_address_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_read" ADD CONSTRAINT "program_read_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_form" ADD CONSTRAINT "held_form_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "security_event" ADD CONSTRAINT "security_event_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot express.
ALTER TABLE revision
  DROP CONSTRAINT revision_one_subject,
  ADD CONSTRAINT revision_one_subject
    CHECK (num_nonnulls(institution_id, program_id, topic_id, sector_figure_id, concept_id, page_text_id) = 1);
ALTER TABLE old_address
  ADD CONSTRAINT old_address_one_record CHECK (num_nonnulls(institution_id, program_id, topic_id) = 1);
ALTER TABLE program_read ADD CONSTRAINT program_read_positive CHECK (reads > 0);
ALTER TABLE link_check
  ADD CONSTRAINT link_check_failures_not_negative CHECK (failures >= 0),
  ADD CONSTRAINT link_check_broken_since_failures CHECK ((failures > 0) = (broken_since IS NOT NULL));
ALTER TABLE page_text
  ADD CONSTRAINT page_text_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$'),
  ADD CONSTRAINT page_text_title_filled CHECK (btrim(title) <> '');
ALTER TABLE program
  ADD CONSTRAINT program_absent_object CHECK (jsonb_typeof(absent) = 'object'),
  ADD CONSTRAINT program_checked_facts_object CHECK (jsonb_typeof(checked_facts) = 'object');
ALTER TABLE institution
  ADD CONSTRAINT institution_absent_object CHECK (jsonb_typeof(absent) = 'object'),
  ADD CONSTRAINT institution_checked_facts_object CHECK (jsonb_typeof(checked_facts) = 'object');
ALTER TABLE suggestion
  ADD CONSTRAINT suggestion_source_http CHECK (source_url ~ '^https?://'),
  ADD CONSTRAINT suggestion_merged_into_another
    CHECK ((status::text = 'merged') = (merged_into_id IS NOT NULL) AND merged_into_id IS DISTINCT FROM id);

CREATE TRIGGER security_event_only_added BEFORE UPDATE OR DELETE ON security_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER tell_of_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON page_text
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();

-- Whoever renames a record, by the desk or by SQL, its old addresses lead to it. An address is a record's of now before it is
-- one of then: lib/address.ts asks in that order.
CREATE FUNCTION keep_old_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'topic' THEN
    INSERT INTO old_address (path, topic_id) VALUES ('/topics/' || OLD.slug, OLD.id)
    ON CONFLICT (path) DO UPDATE SET (institution_id, program_id, topic_id) = (NULL, NULL, excluded.topic_id);
  ELSIF TG_TABLE_NAME = 'institution' THEN
    INSERT INTO old_address (path, institution_id) VALUES ('/institutions/' || OLD.slug, OLD.id)
    ON CONFLICT (path) DO UPDATE SET (institution_id, program_id, topic_id) = (excluded.institution_id, NULL, NULL);
    INSERT INTO old_address (path, program_id)
    SELECT format('/programs/%s/%s', OLD.slug, p.slug), p.id FROM program p WHERE p.institution_id = OLD.id
    ON CONFLICT (path) DO UPDATE SET (institution_id, program_id, topic_id) = (NULL, excluded.program_id, NULL);
  ELSE
    INSERT INTO old_address (path, program_id)
    SELECT format('/programs/%s/%s', i.slug, OLD.slug), OLD.id FROM institution i WHERE i.id = OLD.institution_id
    ON CONFLICT (path) DO UPDATE SET (institution_id, program_id, topic_id) = (NULL, excluded.program_id, NULL);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_old_address AFTER UPDATE OF slug ON topic
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION keep_old_address();
CREATE TRIGGER keep_old_address AFTER UPDATE OF slug ON institution
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION keep_old_address();
CREATE TRIGGER keep_old_address AFTER UPDATE OF slug, institution_id ON program
  FOR EACH ROW WHEN ((OLD.slug, OLD.institution_id) IS DISTINCT FROM (NEW.slug, NEW.institution_id))
  EXECUTE FUNCTION keep_old_address();
