import { normalQuantile } from "../numeric/normal.ts";
import type { Family } from "./multiple.ts";

/** A lognormal whose mass below 1 is the loss mass: μ = −σ Φ⁻¹(loss), cut at the cap. */
export function lognormalFamily(lossMass: number, spread: number, cap: number): Family {
  const middle = -spread * normalQuantile(lossMass);
  return (u) => Math.min(Math.exp(middle + spread * normalQuantile(u)), cap);
}
