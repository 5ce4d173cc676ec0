const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5]

/** The next larger or smaller size from `zoom` on, or the same where there is none; 1 is the size on paper. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const close = 0.01
  const next =
    by === 1 ? STEPS.find((step) => step > zoom + close) : STEPS.findLast((step) => step < zoom - close)
  return next ?? zoom
}
