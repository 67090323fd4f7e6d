-- Files that somebody wants to import: kept between the check, the preview and the import itself, for a day.
-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('arriving', 'unchecked', 'faulty', 'ready', 'applied');

-- CreateEnum
CREATE TYPE "import_effect" AS ENUM ('added', 'changed', 'unchanged');

-- CreateTable
CREATE TABLE "import_plan" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER,
    "file_name" TEXT NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 0,
    "format" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "separator" TEXT NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'arriving',
    "institution_id" INTEGER,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "faults" INTEGER NOT NULL DEFAULT 0,
    "archived" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_at" TIMESTAMPTZ(3),
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_chunk" (
    "plan_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "import_chunk_pkey" PRIMARY KEY ("plan_id","position")
);

-- CreateTable
CREATE TABLE "import_row" (
    "plan_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "record_id" INTEGER,
    "effect" "import_effect" NOT NULL,
    "waits" BOOLEAN NOT NULL,
    "editorial_status" "editorial_status",
    "version" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("plan_id","row")
);

-- CreateTable
CREATE TABLE "import_fault" (
    "id" BIGSERIAL NOT NULL,
    "plan_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "import_fault_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_progress" (
    "plan_id" INTEGER NOT NULL,
    "work" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_progress_pkey" PRIMARY KEY ("plan_id")
);

-- CreateIndex
CREATE INDEX "import_plan_created_at_idx" ON "import_plan"("created_at");

-- CreateIndex
CREATE INDEX "import_row_plan_id_effect_row_idx" ON "import_row"("plan_id", "effect", "row");

-- CreateIndex
CREATE INDEX "import_row_plan_id_record_id_idx" ON "import_row"("plan_id", "record_id");

-- CreateIndex
CREATE INDEX "import_fault_plan_id_id_idx" ON "import_fault"("plan_id", "id");

-- AddForeignKey
ALTER TABLE "import_plan" ADD CONSTRAINT "import_plan_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_plan" ADD CONSTRAINT "import_plan_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_chunk" ADD CONSTRAINT "import_chunk_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "import_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "import_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_fault" ADD CONSTRAINT "import_fault_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "import_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_progress" ADD CONSTRAINT "import_progress_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "import_plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot express.
ALTER TABLE import_plan
  ADD CONSTRAINT import_plan_format CHECK (format IN ('csv', 'json')),
  ADD CONSTRAINT import_plan_applied_once CHECK ((status = 'applied') = (applied_at IS NOT NULL));
ALTER TABLE import_row ADD CONSTRAINT import_row_subject CHECK (subject IN ('programs', 'institutions'));
ALTER TABLE import_progress ADD CONSTRAINT import_progress_work CHECK (work IN ('check', 'wait', 'apply'));
