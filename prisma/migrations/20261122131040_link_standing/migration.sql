-- What a check of a link found, in a word that lists can be filtered by.
CREATE TYPE "link_standing" AS ENUM ('works', 'unclear', 'broken');
ALTER TABLE "link_check" ADD COLUMN "standing" "link_standing" NOT NULL;
CREATE INDEX "link_check_standing_broken_since_idx" ON "link_check"("standing", "broken_since");
-- What was read of late, without looking through what was read before.
CREATE INDEX "program_read_day_program_id_idx" ON "program_read"("day", "program_id");

ALTER TABLE link_check ADD CONSTRAINT link_check_standing_of_failures CHECK ((standing = 'works') = (failures = 0));
ALTER TABLE suggestion
  ADD CONSTRAINT suggestion_message_fits CHECK (btrim(message) <> '' AND length(message) <= 2000),
  ADD CONSTRAINT suggestion_declined_with_a_reason CHECK (status <> 'declined' OR coalesce(btrim(answer), '') <> ''),
  ADD CONSTRAINT suggestion_answered_on_a_day CHECK ((status = 'waiting') = (answered_at IS NULL));
