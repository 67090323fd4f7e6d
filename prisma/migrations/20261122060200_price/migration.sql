-- What a program costs in all, kept beside it so that it can be filtered and ordered by.
-- The rule is that of lib/money/price.ts, which explains the same figures; tests/integration/price.test.ts holds the two
-- against each other. For each residency, mode and currency: a program total; else per credit x credits; else per
-- course x courses; the latest year first; plus the mandatory fees of the same year.
CREATE FUNCTION program_price(p program, OUT lowest int, OUT highest int, OUT currency char(3))
LANGUAGE sql STABLE AS $$
  WITH stated AS (
    SELECT r.*,
      array_position('{program_total,per_credit,per_course}'::tuition_basis[], r.basis) AS preference,
      CASE r.basis WHEN 'program_total' THEN 1 WHEN 'per_credit' THEN p.credits_min WHEN 'per_course' THEN p.courses_required
      END AS units_min,
      CASE r.basis WHEN 'program_total' THEN 1 WHEN 'per_credit' THEN p.credits_max WHEN 'per_course' THEN p.courses_required
      END AS units_max
    FROM tuition_rate r
    WHERE r.program_id = p.id
  ), preferred AS (
    SELECT *, rank() OVER (
      PARTITION BY residency, mode, stated.currency ORDER BY preference, academic_year_from DESC NULLS LAST
    ) AS place
    FROM stated
    WHERE preference IS NOT NULL AND units_min IS NOT NULL
  ), total AS (
    SELECT rate.currency, rate.position,
      round(rate.amount * rate.units_min) + coalesce(sum(round(fee.amount * fee.units_min)), 0) AS low,
      round(rate.amount * rate.units_max) + coalesce(sum(round(fee.amount * fee.units_max)), 0) AS high
    FROM preferred rate
    LEFT JOIN LATERAL (
      SELECT f.amount,
        CASE f.fee_basis WHEN 'once' THEN 1 WHEN 'per_credit' THEN p.credits_min ELSE p.courses_required END AS units_min,
        CASE f.fee_basis WHEN 'once' THEN 1 WHEN 'per_credit' THEN p.credits_max ELSE p.courses_required END AS units_max
      FROM tuition_rate f
      WHERE f.program_id = p.id AND f.basis = 'fee'
        AND f.currency = rate.currency
        AND f.academic_year IS NOT DISTINCT FROM rate.academic_year
        AND f.residency IN ('any', rate.residency)
        AND f.mode IN ('any', rate.mode)
        AND (f.fee_basis = 'once'
          OR f.fee_basis = 'per_credit' AND rate.basis = 'per_credit'
          OR f.fee_basis = 'per_course' AND rate.basis <> 'program_total' AND p.courses_required IS NOT NULL)
    ) fee ON true
    WHERE rate.place = 1
    GROUP BY rate.id, rate.currency, rate.position, rate.amount, rate.units_min, rate.units_max
  )
  SELECT min(low)::int, CASE WHEN bool_and(high IS NOT NULL) THEN max(high)::int END, min(total.currency)
  FROM total
  -- A school that states prices in two currencies is ordered by the one that it states first.
  WHERE total.currency = (SELECT t.currency FROM total t ORDER BY t.position LIMIT 1)
$$;

CREATE FUNCTION refresh_program_price(program_ids int[]) RETURNS void LANGUAGE sql AS $$
  UPDATE program
  SET price_min = price.lowest, price_max = price.highest, price_currency = price.currency
  FROM program AS p, program_price(p) AS price
  WHERE program.id = p.id AND p.id = ANY (program_ids)
    AND (program.price_min, program.price_max, program.price_currency)
      IS DISTINCT FROM (price.lowest, price.highest, price.currency)
$$;

CREATE FUNCTION tuition_rate_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_program_price(array_agg(DISTINCT written.program_id)) FROM written;
  RETURN NULL;
END $$;
CREATE TRIGGER tuition_rate_inserted AFTER INSERT ON tuition_rate
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION tuition_rate_written();
CREATE TRIGGER tuition_rate_updated AFTER UPDATE ON tuition_rate
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION tuition_rate_written();
CREATE TRIGGER tuition_rate_deleted AFTER DELETE ON tuition_rate
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION tuition_rate_written();

CREATE FUNCTION program_work_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_program_price(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE TRIGGER program_work_updated AFTER UPDATE OF credits_min, credits_max, courses_required ON program
  FOR EACH ROW EXECUTE FUNCTION program_work_written();
