-- Nothing keeps two rates of a program from the same position: program_price again, with an order that is always one.
CREATE OR REPLACE FUNCTION program_price(p program, OUT lowest int, OUT highest int, OUT currency char(3))
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
    SELECT rate.id, rate.currency, rate.position,
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
  -- A school that states prices in two currencies is ordered by the one that it states first; of one position, the one entered first.
  WHERE total.currency = (SELECT t.currency FROM total t ORDER BY t.position, t.id LIMIT 1)
$$;

-- A rate that moves to another program changes the price of both.
CREATE FUNCTION tuition_rate_rewritten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_program_price(array_agg(program_id))
  FROM (SELECT program_id FROM before UNION SELECT program_id FROM after) AS changed;
  RETURN NULL;
END $$;
DROP TRIGGER tuition_rate_updated ON tuition_rate;
CREATE TRIGGER tuition_rate_updated AFTER UPDATE ON tuition_rate
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tuition_rate_rewritten();

-- What earlier moves left behind.
SELECT refresh_program_price(array_agg(id)) FROM program;
