-- Filters that no index served yet.
CREATE INDEX "institution_region_idx" ON "institution"("region");

-- Prisma knows no indexes on expressions: this one is the order by duration (lib/search/order.ts).
CREATE INDEX program_duration_idx ON program ((coalesce(duration_months_min, duration_months_max)));
DROP INDEX "program_duration_months_min_idx";
