import { dividedBy, type Exact } from "../../decimal";

/**
 * The Poisson reliability factor: the mean at which `errors` or fewer errors have a probability of
 * 1 − confidence, to two decimals, away from zero. AICPA, Audit Guide: Audit Sampling, Appendix C,
 * prints the same numbers; 3.00, 4.75, 6.30 … at 95 %.
 */
export function reliabilityFactor(errors: number, confidencePercent: number): Exact {
  const risk = 1 - confidencePercent / 100;
  let low = 0;
  let high = 2 * errors + 20;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atMost(errors, middle) > risk) low = middle;
    else high = middle;
  }
  return dividedBy(Math.ceil(high * 100 - tolerance), 100);
}

/** The bisection ends this near, so that 300.0000001 hundredths are 300. */
const tolerance = 1e-6;

/** P(X ≤ n) of a Poisson variable with this mean. */
function atMost(n: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= n; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}
