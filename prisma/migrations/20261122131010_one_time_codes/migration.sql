-- A code of an authenticator app works once: the step of the last one that did.
ALTER TABLE "two_factor" ADD COLUMN "last_step" INTEGER,
ADD COLUMN "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
