-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "editorial_status" AS ENUM ('draft', 'published', 'archived');

-- CreateEnum
CREATE TYPE "offering_status" AS ENUM ('active', 'unconfirmed', 'discontinued');

-- CreateEnum
CREATE TYPE "credential_type" AS ENUM ('post_masters_certificate', 'certificate_of_advanced_study', 'graduate_certificate', 'professional_certificate', 'certificate_of_completion');

-- CreateEnum
CREATE TYPE "delivery" AS ENUM ('online', 'online_async', 'online_sync', 'hybrid', 'in_person');

-- CreateEnum
CREATE TYPE "tuition_basis" AS ENUM ('per_credit', 'per_course', 'per_term', 'program_total', 'fee');

-- CreateEnum
CREATE TYPE "fee_basis" AS ENUM ('once', 'per_credit', 'per_course', 'per_term', 'deposit', 'included');

-- CreateEnum
CREATE TYPE "residency" AS ENUM ('any', 'in_state', 'out_of_state', 'international');

-- CreateEnum
CREATE TYPE "tuition_mode" AS ENUM ('any', 'online', 'in_person');

-- CreateEnum
CREATE TYPE "course_requirement" AS ENUM ('required', 'elective');

-- CreateEnum
CREATE TYPE "funding_kind" AS ENUM ('scholarship', 'fellowship', 'assistantship', 'discount', 'employer', 'other');

-- CreateEnum
CREATE TYPE "cost_kind" AS ENUM ('tuition', 'fees', 'books', 'travel', 'living');

-- CreateEnum
CREATE TYPE "experience_stage" AS ENUM ('student', 'graduate');

-- CreateEnum
CREATE TYPE "revision_origin" AS ENUM ('catalogue', 'editor', 'import');

-- CreateEnum
CREATE TYPE "suggestion_status" AS ENUM ('waiting', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "user_role" AS ENUM ('owner', 'editor');

-- CreateTable
CREATE TABLE "institution" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT,
    "city" TEXT,
    "region" TEXT,
    "country" CHAR(2) NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "website" TEXT,
    "ala_accredited_masters" BOOLEAN,
    "editorial_status" "editorial_status" NOT NULL DEFAULT 'published',
    "checked_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program" (
    "id" SERIAL NOT NULL,
    "institution_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "credential_type" "credential_type" NOT NULL,
    "offering_status" "offering_status" NOT NULL,
    "summary" TEXT NOT NULL,
    "url" TEXT,
    "editorial_status" "editorial_status" NOT NULL DEFAULT 'published',
    "delivery" "delivery"[],
    "fully_online" BOOLEAN,
    "requires_masters" BOOLEAN,
    "requires_mlis" BOOLEAN,
    "open_to_non_matriculated" BOOLEAN,
    "open_to_current_degree_students" BOOLEAN,
    "minimum_gpa" DECIMAL(3,2),
    "prerequisites" TEXT,
    "credits_min" DECIMAL(5,2),
    "credits_max" DECIMAL(5,2),
    "courses_required" SMALLINT,
    "duration_months_min" SMALLINT,
    "duration_months_max" SMALLINT,
    "duration_text" TEXT,
    "time_limit_text" TEXT,
    "start_terms" TEXT[],
    "federal_aid_eligible" BOOLEAN,
    "can_apply_credits_to_degree" BOOLEAN,
    "launched_year" SMALLINT,
    "outcomes" TEXT,
    "price_min" INTEGER,
    "price_max" INTEGER,
    "price_currency" CHAR(3),
    "checked_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_topic" (
    "program_id" INTEGER NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "program_topic_pkey" PRIMARY KEY ("program_id","topic_id")
);

-- CreateTable
CREATE TABLE "pathway" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT,

    CONSTRAINT "pathway_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "pathway_id" INTEGER,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "requirement" "course_requirement",
    "note" TEXT,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tuition_rate" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "basis" "tuition_basis" NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "residency" "residency" NOT NULL,
    "mode" "tuition_mode" NOT NULL,
    "fee_basis" "fee_basis",
    "academic_year" TEXT,
    "academic_year_from" SMALLINT,
    "note" TEXT,

    CONSTRAINT "tuition_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_option" (
    "id" SERIAL NOT NULL,
    "institution_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "funding_kind" NOT NULL,
    "amount_text" TEXT,
    "covers" "cost_kind"[],
    "eligibility" TEXT,
    "url" TEXT,
    "reaches_all_programs" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "funding_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_funding" (
    "program_id" INTEGER NOT NULL,
    "funding_option_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "program_funding_pkey" PRIMARY KEY ("program_id","funding_option_id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "term" TEXT NOT NULL,
    "date_text" TEXT NOT NULL,
    "date" DATE,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experience" (
    "id" SERIAL NOT NULL,
    "program_id" INTEGER NOT NULL,
    "pathway_id" INTEGER,
    "position" SMALLINT NOT NULL,
    "person" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "stage" "experience_stage" NOT NULL,
    "before" TEXT,
    "why" TEXT,
    "outcome" TEXT,
    "challenge" TEXT,

    CONSTRAINT "experience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sector_figure" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "value" DECIMAL(14,2) NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "sector_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "institution_id" INTEGER,
    "program_id" INTEGER,
    "experience_id" INTEGER,
    "sector_figure_id" INTEGER,
    "position" SMALLINT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "as_of_text" TEXT,
    "as_of_date" DATE,
    "as_of_year" SMALLINT,
    "secondary" BOOLEAN NOT NULL DEFAULT false,
    "supports" TEXT[],

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" BIGSERIAL NOT NULL,
    "institution_id" INTEGER,
    "program_id" INTEGER,
    "topic_id" INTEGER,
    "origin" "revision_origin" NOT NULL,
    "user_id" INTEGER,
    "note" TEXT,
    "record" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" SERIAL NOT NULL,
    "reference" UUID NOT NULL,
    "program_id" INTEGER NOT NULL,
    "field" TEXT,
    "message" TEXT NOT NULL,
    "status" "suggestion_status" NOT NULL DEFAULT 'waiting',
    "answer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "user_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "institution_slug_key" ON "institution"("slug");

-- CreateIndex
CREATE INDEX "institution_country_region_idx" ON "institution"("country", "region");

-- CreateIndex
CREATE INDEX "program_credential_type_idx" ON "program"("credential_type");

-- CreateIndex
CREATE INDEX "program_offering_status_idx" ON "program"("offering_status");

-- CreateIndex
CREATE INDEX "program_editorial_status_idx" ON "program"("editorial_status");

-- CreateIndex
CREATE INDEX "program_fully_online_idx" ON "program"("fully_online");

-- CreateIndex
CREATE INDEX "program_requires_mlis_idx" ON "program"("requires_mlis");

-- CreateIndex
CREATE INDEX "program_open_to_non_matriculated_idx" ON "program"("open_to_non_matriculated");

-- CreateIndex
CREATE INDEX "program_credits_min_idx" ON "program"("credits_min");

-- CreateIndex
CREATE INDEX "program_duration_months_min_idx" ON "program"("duration_months_min");

-- CreateIndex
CREATE INDEX "program_price_currency_price_min_idx" ON "program"("price_currency", "price_min");

-- CreateIndex
CREATE INDEX "program_checked_on_idx" ON "program"("checked_on");

-- CreateIndex
CREATE INDEX "program_delivery_idx" ON "program" USING GIN ("delivery");

-- CreateIndex
CREATE UNIQUE INDEX "program_institution_id_slug_key" ON "program"("institution_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "topic_label_key" ON "topic"("label");

-- CreateIndex
CREATE INDEX "program_topic_topic_id_idx" ON "program_topic"("topic_id");

-- CreateIndex
CREATE INDEX "pathway_slug_idx" ON "pathway"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "pathway_program_id_slug_key" ON "pathway"("program_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "pathway_program_id_id_key" ON "pathway"("program_id", "id");

-- CreateIndex
CREATE INDEX "course_program_id_position_idx" ON "course"("program_id", "position");

-- CreateIndex
CREATE INDEX "course_pathway_id_idx" ON "course"("pathway_id");

-- CreateIndex
CREATE INDEX "tuition_rate_program_id_position_idx" ON "tuition_rate"("program_id", "position");

-- CreateIndex
CREATE INDEX "funding_option_institution_id_name_idx" ON "funding_option"("institution_id", "name");

-- CreateIndex
CREATE INDEX "program_funding_funding_option_id_idx" ON "program_funding"("funding_option_id");

-- CreateIndex
CREATE INDEX "deadline_program_id_position_idx" ON "deadline"("program_id", "position");

-- CreateIndex
CREATE INDEX "deadline_date_idx" ON "deadline"("date");

-- CreateIndex
CREATE UNIQUE INDEX "experience_program_id_person_key" ON "experience"("program_id", "person");

-- CreateIndex
CREATE UNIQUE INDEX "sector_figure_key_key" ON "sector_figure"("key");

-- CreateIndex
CREATE UNIQUE INDEX "source_experience_id_key" ON "source"("experience_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_sector_figure_id_key" ON "source"("sector_figure_id");

-- CreateIndex
CREATE INDEX "source_institution_id_idx" ON "source"("institution_id");

-- CreateIndex
CREATE INDEX "source_program_id_idx" ON "source"("program_id");

-- CreateIndex
CREATE INDEX "source_url_idx" ON "source"("url");

-- CreateIndex
CREATE INDEX "revision_program_id_id_idx" ON "revision"("program_id", "id");

-- CreateIndex
CREATE INDEX "revision_institution_id_id_idx" ON "revision"("institution_id", "id");

-- CreateIndex
CREATE INDEX "revision_topic_id_id_idx" ON "revision"("topic_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_reference_key" ON "suggestion"("reference");

-- CreateIndex
CREATE INDEX "suggestion_program_id_idx" ON "suggestion"("program_id");

-- CreateIndex
CREATE INDEX "suggestion_status_created_at_idx" ON "suggestion"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- AddForeignKey
ALTER TABLE "program" ADD CONSTRAINT "program_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_topic" ADD CONSTRAINT "program_topic_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_topic" ADD CONSTRAINT "program_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course" ADD CONSTRAINT "course_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course" ADD CONSTRAINT "course_program_id_pathway_id_fkey" FOREIGN KEY ("program_id", "pathway_id") REFERENCES "pathway"("program_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tuition_rate" ADD CONSTRAINT "tuition_rate_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_option" ADD CONSTRAINT "funding_option_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_funding" ADD CONSTRAINT "program_funding_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_funding" ADD CONSTRAINT "program_funding_funding_option_id_fkey" FOREIGN KEY ("funding_option_id") REFERENCES "funding_option"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experience" ADD CONSTRAINT "experience_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experience" ADD CONSTRAINT "experience_program_id_pathway_id_fkey" FOREIGN KEY ("program_id", "pathway_id") REFERENCES "pathway"("program_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_experience_id_fkey" FOREIGN KEY ("experience_id") REFERENCES "experience"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_sector_figure_id_fkey" FOREIGN KEY ("sector_figure_id") REFERENCES "sector_figure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE CASCADE ON UPDATE CASCADE;

