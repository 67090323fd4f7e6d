-- Filters that no index served yet.
CREATE INDEX "institution_region_idx" ON "institution"("region");

-- Prisma knows no indexes on expressions: this one is the filter and the order by duration (lib/search).
CREATE INDEX program_duration_idx ON program ((coalesce(duration_months_max, duration_months_min)));
DROP INDEX "program_duration_months_min_idx";
