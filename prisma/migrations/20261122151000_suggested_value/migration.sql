-- What a fact should say, in a reader's words: for facts that are one value, beside the message.
ALTER TABLE "suggestion" ADD COLUMN "suggested_value" TEXT;
ALTER TABLE suggestion
  ADD CONSTRAINT suggestion_value_fits CHECK (btrim(suggested_value) <> '' AND length(suggested_value) <= 1000);
