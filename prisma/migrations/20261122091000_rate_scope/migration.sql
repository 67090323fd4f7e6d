-- What a rate covers, and whose it is: a total that leaves fees out must not pass for the whole price.
ALTER TABLE "tuition_rate" ADD COLUMN "fees_included" BOOLEAN,
  ADD COLUMN "general_rate" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE tuition_rate ADD CONSTRAINT tuition_rate_scope_of_tuition
  CHECK (basis <> 'fee' OR (fees_included IS NULL AND NOT general_rate));
